// The front door of the conduct room: what a perpetrator did, event by event, and what people say it is.

export {};
