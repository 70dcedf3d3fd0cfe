/** AWS Config in every account, and the conformance packs on it (conformance-packs-config.yaml). */
export interface ConformancePacksConfig {
  conformancePacks: ConformancePackConfig[];
}

export interface ConformancePackConfig {
  name: string;
}
