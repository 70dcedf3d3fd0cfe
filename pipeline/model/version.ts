/** Charter's version: part of every plan, because another version may plan otherwise. Kept equal to package.json's by a test. */
export const version = '0.1.0';
