// What an engine gives: connections that take text and give text. Everything above is the same for both.

/** Values stay text until `parsedRows` makes them what they are. */
export type RawResult = {
  readonly command: string;
  readonly affected: number;
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly rows: readonly (readonly (string | null)[])[];
};

export type EngineConnection = {
  readonly query: (sql: string, parameters: readonly (string | null)[]) => Promise<RawResult>;
  /** Runs one COPY … FROM STDIN over rows in COPY's text format. */
  readonly copy: (sql: string, bytes: Uint8Array) => Promise<RawResult>;
  /** Gives it back; a broken one is thrown away. */
  readonly release: (broken: boolean) => void;
};

export type Engine = {
  readonly name: EngineName;
  readonly connect: () => Promise<EngineConnection>;
  readonly close: () => Promise<void>;
};

export type EngineName = 'pglite' | 'postgres';
