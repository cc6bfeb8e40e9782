-- What every room stands on: roles, sessions, drafts, logs, reference data, staff and restrictions.
-- Every comment opens with its sensitivity: [public] [operational] [personal] [special] [victim] [secret].

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gwarchod_app') THEN
    CREATE ROLE gwarchod_app NOLOGIN NOINHERIT;
  END IF;
END $$;
GRANT gwarchod_app TO CURRENT_USER WITH SET TRUE;

CREATE TABLE team (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name_en text NOT NULL,
  name_cy text NOT NULL,
  area_code text
);
COMMENT ON TABLE team IS '[operational] A team of staff: a shift, a unit or an office.';
COMMENT ON COLUMN team.id IS '[operational] Internal number.';
COMMENT ON COLUMN team.code IS '[operational] Short code used by extracts and forms.';
COMMENT ON COLUMN team.name_en IS '[operational] Name in English.';
COMMENT ON COLUMN team.name_cy IS '[operational] Name in Welsh.';
COMMENT ON COLUMN team.area_code IS '[operational] Local policing area, a key of the reference list "area"; empty for a force-wide team.';

CREATE TABLE staff (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ref text NOT NULL UNIQUE,
  username text NOT NULL UNIQUE,
  display_name text NOT NULL,
  post text NOT NULL,
  role text NOT NULL CHECK (role IN ('officer','supervisor','domestic-abuse-officer','civil-orders-officer','legal-services','offender-management','schemes-coordinator','force-lead','analyst','opcc','panel-volunteer','administrator','auditor')),
  rank text,
  team_id bigint REFERENCES team,
  area_code text,
  speaks_welsh boolean NOT NULL DEFAULT false,
  language text NOT NULL DEFAULT 'en' CHECK (language IN ('en','cy')),
  phone text,
  password_hash text,
  active_from date NOT NULL,
  active_to date
);
COMMENT ON TABLE staff IS '[operational] People who may sign in, one row each.';
COMMENT ON COLUMN staff.id IS '[operational] Internal number.';
COMMENT ON COLUMN staff.ref IS '[operational] Collar or staff number.';
COMMENT ON COLUMN staff.username IS '[operational] Name used to sign in.';
COMMENT ON COLUMN staff.display_name IS '[operational] Rank and name as shown, for example "Sgt C Morgan".';
COMMENT ON COLUMN staff.post IS '[operational] Post held, in words.';
COMMENT ON COLUMN staff.role IS '[operational] Role that decides pages and actions.';
COMMENT ON COLUMN staff.rank IS '[operational] Police rank key, empty for police staff.';
COMMENT ON COLUMN staff.team_id IS '[operational] Team, if any.';
COMMENT ON COLUMN staff.area_code IS '[operational] Local policing area, empty for force-wide posts.';
COMMENT ON COLUMN staff.speaks_welsh IS '[operational] Whether the person works in Welsh.';
COMMENT ON COLUMN staff.language IS '[operational] Language of the pages this person sees.';
COMMENT ON COLUMN staff.phone IS '[operational] Work telephone number.';
COMMENT ON COLUMN staff.password_hash IS '[secret] argon2id hash for a local account; empty when sign-in is by the force account.';
COMMENT ON COLUMN staff.active_from IS '[operational] First day of access.';
COMMENT ON COLUMN staff.active_to IS '[operational] Last day of access; empty while in post.';

CREATE TABLE session (
  id_hash bytea PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  csrf_token text NOT NULL,
  language text CHECK (language IN ('en','cy')),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  notice jsonb
);
CREATE INDEX session_expires ON session (expires_at);
COMMENT ON TABLE session IS '[secret] Signed-in sessions; deleted at sign-out and expiry.';
COMMENT ON COLUMN session.id_hash IS '[secret] SHA-256 of the session identifier in the cookie.';
COMMENT ON COLUMN session.staff_id IS '[operational] Who is signed in.';
COMMENT ON COLUMN session.csrf_token IS '[secret] Token every form of this session carries.';
COMMENT ON COLUMN session.language IS '[operational] Language chosen in this session.';
COMMENT ON COLUMN session.created_at IS '[operational] When sign-in happened.';
COMMENT ON COLUMN session.last_seen_at IS '[operational] Last request, for the idle limit.';
COMMENT ON COLUMN session.expires_at IS '[operational] Absolute end.';
COMMENT ON COLUMN session.notice IS '[operational] Message key shown once on the next page.';

CREATE TABLE sign_in_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  username_hash bytea NOT NULL,
  address_hash bytea NOT NULL,
  succeeded boolean NOT NULL
);
CREATE INDEX sign_in_attempt_recent ON sign_in_attempt (at, username_hash);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (at, address_hash);
COMMENT ON TABLE sign_in_attempt IS '[operational] Sign-in attempts, for the rate limit and the auditor.';
COMMENT ON COLUMN sign_in_attempt.id IS '[operational] Internal number.';
COMMENT ON COLUMN sign_in_attempt.at IS '[operational] When.';
COMMENT ON COLUMN sign_in_attempt.username_hash IS '[operational] SHA-256 of the name typed.';
COMMENT ON COLUMN sign_in_attempt.address_hash IS '[operational] SHA-256 of the network address.';
COMMENT ON COLUMN sign_in_attempt.succeeded IS '[operational] Whether it succeeded.';

CREATE TABLE write_key (
  key uuid PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  action text NOT NULL,
  answer jsonb NOT NULL,
  at timestamptz NOT NULL
);
COMMENT ON TABLE write_key IS '[operational] One row for each form that was saved, so that sending it twice saves it once.';
COMMENT ON COLUMN write_key.key IS '[operational] One-time key printed in the form.';
COMMENT ON COLUMN write_key.staff_id IS '[operational] Who saved it.';
COMMENT ON COLUMN write_key.action IS '[operational] Name of the action.';
COMMENT ON COLUMN write_key.answer IS '[operational] Where the first answer led: references only, nothing personal.';
COMMENT ON COLUMN write_key.at IS '[operational] When it was saved.';

CREATE TABLE draft (
  id uuid PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  journey text NOT NULL,
  record_ref text,
  body jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX draft_mine ON draft (staff_id, journey, updated_at DESC);
COMMENT ON TABLE draft IS '[personal] Unfinished journeys, kept for their author only until they expire.';
COMMENT ON COLUMN draft.id IS '[operational] Identifier in the address.';
COMMENT ON COLUMN draft.staff_id IS '[operational] Author.';
COMMENT ON COLUMN draft.journey IS '[operational] Which journey, for example "record-breach".';
COMMENT ON COLUMN draft.record_ref IS '[operational] Reference of the record it is about.';
COMMENT ON COLUMN draft.body IS '[personal] Answers so far.';
COMMENT ON COLUMN draft.version IS '[operational] Raised at every save; a stale save is refused with both versions.';
COMMENT ON COLUMN draft.created_at IS '[operational] When started.';
COMMENT ON COLUMN draft.updated_at IS '[operational] Last save.';
COMMENT ON COLUMN draft.expires_at IS '[operational] When it is removed.';

CREATE TABLE saved_search (
  id uuid PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  query jsonb NOT NULL,
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE saved_search IS '[personal] Searches for people, so that no name is in an address or a log.';
COMMENT ON COLUMN saved_search.id IS '[operational] Identifier in the address.';
COMMENT ON COLUMN saved_search.staff_id IS '[operational] Who searched; nobody else can open it.';
COMMENT ON COLUMN saved_search.query IS '[personal] What was typed, and filters.';
COMMENT ON COLUMN saved_search.created_at IS '[operational] When.';

CREATE TABLE access_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  staff_id bigint NOT NULL REFERENCES staff,
  page text NOT NULL,
  record_kind text NOT NULL,
  record_ref text,
  person_id bigint,
  victim_shown boolean NOT NULL DEFAULT false,
  refused boolean NOT NULL DEFAULT false,
  reason text,
  request_id text NOT NULL,
  origin text
);
CREATE INDEX access_log_newest ON access_log (at DESC, id DESC);
CREATE INDEX access_log_person ON access_log (person_id, at DESC) WHERE person_id IS NOT NULL;
CREATE INDEX access_log_staff ON access_log (staff_id, at DESC);
COMMENT ON TABLE access_log IS '[operational] Who read what and when (Data Protection Act 2018 s.62: consultation and disclosure). Append only.';
COMMENT ON COLUMN access_log.id IS '[operational] Order of writing.';
COMMENT ON COLUMN access_log.at IS '[operational] When it was read.';
COMMENT ON COLUMN access_log.staff_id IS '[operational] Who read it.';
COMMENT ON COLUMN access_log.page IS '[operational] Name of the page or command.';
COMMENT ON COLUMN access_log.record_kind IS '[operational] Kind of record: person, order, crime, breach, search, list, file.';
COMMENT ON COLUMN access_log.record_ref IS '[operational] Reference of the record, never a name.';
COMMENT ON COLUMN access_log.person_id IS '[operational] Person whose record it was, where there is one.';
COMMENT ON COLUMN access_log.victim_shown IS '[operational] Whether a victim''s name or contact was shown.';
COMMENT ON COLUMN access_log.refused IS '[operational] Whether access was refused.';
COMMENT ON COLUMN access_log.reason IS '[operational] Reason chosen where one is asked.';
COMMENT ON COLUMN access_log.request_id IS '[operational] Ties together rows of one request.';
COMMENT ON COLUMN access_log.origin IS '[operational] Network address or "command line".';

CREATE TABLE change_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  staff_id bigint REFERENCES staff,
  action text NOT NULL,
  record_kind text NOT NULL,
  record_ref text,
  detail jsonb NOT NULL DEFAULT '{}',
  request_id text NOT NULL
);
CREATE INDEX change_log_record ON change_log (record_kind, record_ref, at DESC);
COMMENT ON TABLE change_log IS '[operational] Every change, in the same transaction as the change (Data Protection Act 2018 s.62: collection, alteration, combination, erasure). Append only.';
COMMENT ON COLUMN change_log.id IS '[operational] Order of writing.';
COMMENT ON COLUMN change_log.at IS '[operational] When.';
COMMENT ON COLUMN change_log.staff_id IS '[operational] Who; empty for the system itself.';
COMMENT ON COLUMN change_log.action IS '[operational] Name of the action.';
COMMENT ON COLUMN change_log.record_kind IS '[operational] Kind of record.';
COMMENT ON COLUMN change_log.record_ref IS '[operational] Reference of the record.';
COMMENT ON COLUMN change_log.detail IS '[operational] Ids of the facts written and codes; no free text, no names.';
COMMENT ON COLUMN change_log.request_id IS '[operational] Ties together rows of one request.';

CREATE TABLE log_seal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  log text NOT NULL CHECK (log IN ('access','change')),
  from_id bigint NOT NULL,
  to_id bigint NOT NULL,
  row_count integer NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL,
  UNIQUE (log, from_id)
);
COMMENT ON TABLE log_seal IS '[operational] Hash chain over the two logs: each seal covers the rows since the last one. Append only.';
COMMENT ON COLUMN log_seal.id IS '[operational] Order of sealing.';
COMMENT ON COLUMN log_seal.log IS '[operational] Which log.';
COMMENT ON COLUMN log_seal.from_id IS '[operational] First row covered.';
COMMENT ON COLUMN log_seal.to_id IS '[operational] Last row covered.';
COMMENT ON COLUMN log_seal.row_count IS '[operational] Rows covered.';
COMMENT ON COLUMN log_seal.previous_hash IS '[operational] Hash of the seal before.';
COMMENT ON COLUMN log_seal.hash IS '[operational] SHA-256 of the rows and the hash before.';
COMMENT ON COLUMN log_seal.sealed_at IS '[operational] When sealed.';

CREATE TABLE reference_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  list text NOT NULL,
  key text NOT NULL,
  name_en text NOT NULL,
  name_cy text NOT NULL,
  body jsonb NOT NULL DEFAULT '{}',
  source text NOT NULL,
  confidence text NOT NULL CHECK (confidence IN ('verified','memory','doubtful','local')),
  valid_from date,
  valid_to date,
  sort integer NOT NULL DEFAULT 0,
  entered_by bigint REFERENCES staff,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX reference_entry_list ON reference_entry (list, key, recorded_at);
COMMENT ON TABLE reference_entry IS '[public] Dated, sourced reference data: offences, outcomes, areas, courts, holidays, bodies, reasons. Append only: the newest row of a key stands.';
COMMENT ON COLUMN reference_entry.id IS '[public] Internal number.';
COMMENT ON COLUMN reference_entry.list IS '[public] Which list.';
COMMENT ON COLUMN reference_entry.key IS '[public] Stable key inside the list.';
COMMENT ON COLUMN reference_entry.name_en IS '[public] Name in English.';
COMMENT ON COLUMN reference_entry.name_cy IS '[public] Name in Welsh.';
COMMENT ON COLUMN reference_entry.body IS '[public] Further facts, by list.';
COMMENT ON COLUMN reference_entry.source IS '[public] Where it comes from.';
COMMENT ON COLUMN reference_entry.confidence IS '[public] How sure: verified, memory, doubtful, or local (the force''s own).';
COMMENT ON COLUMN reference_entry.valid_from IS '[public] First day in force; empty when unknown.';
COMMENT ON COLUMN reference_entry.valid_to IS '[public] Last day in force; empty while in force.';
COMMENT ON COLUMN reference_entry.sort IS '[public] Order in lists.';
COMMENT ON COLUMN reference_entry.entered_by IS '[operational] Who entered it; empty for what shipped with the product.';
COMMENT ON COLUMN reference_entry.reason IS '[operational] Why it was entered or changed.';
COMMENT ON COLUMN reference_entry.recorded_at IS '[operational] When it was entered.';

CREATE TABLE need_to_know_group (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name_en text NOT NULL,
  name_cy text NOT NULL,
  contact text NOT NULL
);
COMMENT ON TABLE need_to_know_group IS '[operational] Groups of staff who may open restricted records.';
COMMENT ON COLUMN need_to_know_group.id IS '[operational] Internal number.';
COMMENT ON COLUMN need_to_know_group.code IS '[operational] Short code.';
COMMENT ON COLUMN need_to_know_group.name_en IS '[operational] Name in English.';
COMMENT ON COLUMN need_to_know_group.name_cy IS '[operational] Name in Welsh.';
COMMENT ON COLUMN need_to_know_group.contact IS '[operational] Who to ask for access.';

CREATE TABLE need_to_know_member (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  group_id bigint NOT NULL REFERENCES need_to_know_group,
  staff_id bigint NOT NULL REFERENCES staff,
  member boolean NOT NULL,
  entered_by bigint REFERENCES staff,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX need_to_know_member_staff ON need_to_know_member (staff_id, group_id, recorded_at DESC);
COMMENT ON TABLE need_to_know_member IS '[operational] Joining and leaving need-to-know groups. Append only: the newest row stands.';
COMMENT ON COLUMN need_to_know_member.id IS '[operational] Internal number.';
COMMENT ON COLUMN need_to_know_member.group_id IS '[operational] Group.';
COMMENT ON COLUMN need_to_know_member.staff_id IS '[operational] Member of staff.';
COMMENT ON COLUMN need_to_know_member.member IS '[operational] True on joining, false on leaving.';
COMMENT ON COLUMN need_to_know_member.entered_by IS '[operational] Who decided.';
COMMENT ON COLUMN need_to_know_member.reason IS '[operational] Why.';
COMMENT ON COLUMN need_to_know_member.recorded_at IS '[operational] When.';

CREATE TABLE access_request (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  staff_id bigint NOT NULL REFERENCES staff,
  record_kind text NOT NULL,
  record_ref text NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE access_request IS '[operational] Requests to open a restricted record. Append only.';
COMMENT ON COLUMN access_request.id IS '[operational] Internal number.';
COMMENT ON COLUMN access_request.staff_id IS '[operational] Who asked.';
COMMENT ON COLUMN access_request.record_kind IS '[operational] Kind of record.';
COMMENT ON COLUMN access_request.record_ref IS '[operational] Reference of the record.';
COMMENT ON COLUMN access_request.reason IS '[operational] Why it is needed.';
COMMENT ON COLUMN access_request.recorded_at IS '[operational] When asked.';
