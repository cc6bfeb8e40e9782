// A broken promise of our own code. Its message is fixed text written here, so it may go to the log.

export class Fault extends Error {
  override readonly name = 'Fault';
}
