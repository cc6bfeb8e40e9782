// The front door of the management room: who manages a person and how, and what nobody has answered.

export { managementPages } from './pages/index.ts';
export { presentManagement, presentManagementShort } from './present-management.ts';
export { readFile } from './read-file.ts';
