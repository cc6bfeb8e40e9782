// The front door of the users room: staff, roles, need-to-know, signing in.

export { addSkill, skillsOn } from './skill-store.ts';
export { addShifts } from './shift-store.ts';
export { advisingRoles, canAdvise, isChampion, readDirectory } from './read-directory.ts';
export { nearest } from './shift.ts';
export type { DirectoryEntry } from './read-directory.ts';
export { guidanceCard } from './guidance.ts';
export { addMember } from './add-member.ts';
export { readNewMember, readPassword } from './member.ts';
export type { MemberProblem } from './member.ts';
export { accounts } from './pages/accounts.ts';
export { groupOfAll } from './group-of-all-store.ts';
export { mayOpen } from './need-to-know.ts';
export { hashPassword } from './passwords.ts';
export { presenceOn } from './post.ts';
export type { Absence, Post, Presence } from './post.ts';
export {
  addAbsence,
  allTeams,
  isHere,
  registerTeam,
  staffPosts,
  standingAbsences,
  teamNames,
} from './post-store.ts';
export type { StandingAbsence, Team } from './post-store.ts';
export { roleName } from './role-names.ts';
export {
  adminRoles,
  analystRoles,
  auditRoles,
  caseRoles,
  isRole,
  recordingRoles,
  registerRoles,
  roles,
  scrutinyRoles,
  supervisorRoles,
  victimRoles,
} from './roles.ts';
export type { Role } from './roles.ts';
export { shareOf } from './share-store.ts';
export { staffNames } from './staff-names-store.ts';
export { addStaff, countAdministrators, findStaff, findStaffByRef, listStaff } from './staff-store.ts';
export type { NewStaff, StaffMember } from './staff-store.ts';
export { trainingOn } from './training.ts';
export type { TrainingRecord } from './training.ts';
export { trainingOf } from './training-store.ts';
export { userPages } from './pages/index.ts';
export { withGuidance } from './with-guidance.ts';
