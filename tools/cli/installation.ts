/** Where Charter itself is installed, for the files that its package holds beside the program. */
export interface Installation {
  root: string;
}
