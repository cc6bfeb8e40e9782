// Where the form of a risk assessment stands, for a person, a case and a tool.

/** Address of the form for a person or nobody, a case and a tool. */
export function formAddress(of: {
  readonly perpetrator: string | undefined;
  readonly crime?: string | undefined;
  readonly tool?: string;
  readonly regrade?: string;
}): string {
  const query = new URLSearchParams();
  for (const name of ['perpetrator', 'crime', 'tool', 'regrade'] as const) {
    const value = of[name];
    if (value !== undefined) query.set(name, value);
  }
  return `/risk-assessments/new?${query.toString()}`;
}
