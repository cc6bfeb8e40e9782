// English words of the page on which a step is chosen before it is recorded.

export const en = {
  title: 'Record a step',
  line: 'Choose what happened. Only what can follow from the record is listed.',
  beside: 'Something the law does not provide for happened',
  besideLine: 'The law gives this kind of order none of these. If one happened, record it and say why.',
  interim: 'Interim order granted: enter it from its papers',
  nothing: 'Nothing can be recorded on it now by your role. Ask who keeps the register.',
} as const;
