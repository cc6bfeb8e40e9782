// Long because it is generated from migrations/ by `npm run tables`: one type for each table. Do not edit.

import type { Generated } from 'kysely';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type AccessLogTable = {
  readonly id: Generated<number>;
  readonly at: Temporal.Instant;
  readonly staff_id: number;
  readonly page: string;
  readonly record_kind: string;
  readonly record_ref: string | null;
  readonly person_id: number | null;
  readonly victim_shown: Generated<boolean>;
  readonly refused: Generated<boolean>;
  readonly reason: string | null;
  readonly request_id: string;
  readonly origin: string | null;
};

export type AccessRequestTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly record_kind: string;
  readonly record_ref: string;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
};

export type AdviceAnswerTable = {
  readonly id: Generated<number>;
  readonly request_id: number;
  readonly answer: string;
  readonly by_staff_id: number | null;
  readonly by_given: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type AdviceRequestTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number | null;
  readonly crime_id: number | null;
  readonly question: string;
  readonly asked_staff_id: number | null;
  readonly asked_role: string | null;
  readonly way: string;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ApplicationCriterionTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly criterion: string;
  readonly finding: string;
  readonly words: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ApplicationTieTable = {
  readonly id: Generated<number>;
  readonly notice_id: number;
  readonly measure_id: number;
  readonly answer: string;
  readonly note: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type AssessmentTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number | null;
  readonly crime_id: number | null;
  readonly tool: string;
  readonly tool_version: string | null;
  readonly state: string;
  readonly level: string | null;
  readonly stage: number | null;
  readonly reason: string | null;
  readonly reasons: string | null;
  readonly next_review_on: Temporal.PlainDate | null;
  readonly regrade_of_id: number | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly assessor_staff_id: number | null;
  readonly assessor_given: string | null;
  readonly training: string;
  readonly staff_training_id: number | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type AssessmentDisagreementTable = {
  readonly id: Generated<number>;
  readonly assessment_id: number;
  readonly level: string | null;
  readonly stage: number | null;
  readonly reasons: string;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type BreachTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly measure_id: number | null;
  readonly clause_no: number | null;
  readonly contravention: string;
  readonly occurred_from: Temporal.Instant;
  readonly occurred_to: Temporal.Instant | null;
  readonly occurred_precision: string;
  readonly reported_at: Temporal.Instant;
  readonly channels: Generated<readonly string[]>;
  readonly account: string | null;
  readonly evidence: Generated<readonly string[]>;
  readonly evidence_note: string | null;
  readonly crime_id: number | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type BreachCardTable = {
  readonly breach_id: number;
  readonly person_id: number;
  readonly measure_id: number | null;
  readonly clause_no: number | null;
  readonly regime: string | null;
  readonly occurred_from: Temporal.Instant;
  readonly reported_at: Temporal.Instant;
  readonly decided_at: Temporal.Instant | null;
  readonly arrested_at: Temporal.Instant | null;
  readonly result: string | null;
  readonly victim_told_at: Temporal.Instant | null;
  readonly area_code: string | null;
  readonly rebuilt_at: Temporal.Instant;
  readonly waiting_rung: string | null;
  readonly waiting_since: Temporal.Instant | null;
  readonly directed_due_at: Temporal.Instant | null;
  readonly conduct_answered_at: Temporal.Instant | null;
  readonly looking_since: Temporal.Instant | null;
};

export type BreachEventTable = {
  readonly id: Generated<number>;
  readonly breach_id: number;
  readonly step: string;
  readonly occurred_at: Temporal.Instant;
  readonly reason: string | null;
  readonly method: string | null;
  readonly note: string | null;
  readonly measure_id: number | null;
  readonly clause_no: number | null;
  readonly crime_id: number | null;
  readonly by_staff_id: number | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
  readonly rung: string | null;
  readonly due_at: Temporal.Instant | null;
  readonly for_staff_id: number | null;
};

export type CardRulesTable = {
  readonly card: string;
  readonly rules: string;
  readonly made_at: Temporal.Instant;
};

export type CaseLookTable = {
  readonly id: Generated<number>;
  readonly queue: string;
  readonly crime_id: number;
  readonly subject_nominal_id: number | null;
  readonly result: string;
  readonly reason: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ChangeLogTable = {
  readonly id: Generated<number>;
  readonly at: Temporal.Instant;
  readonly staff_id: number | null;
  readonly action: string;
  readonly record_kind: string;
  readonly record_ref: string | null;
  readonly detail: Generated<Json>;
  readonly request_id: string;
};

export type ClassificationStepTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly step: string;
  readonly offence_key: string | null;
  readonly staff_id: number | null;
  readonly reason: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ClosedCaseCardTable = {
  readonly crime_id: number;
  readonly person_id: number;
  readonly outcome_code: string;
  readonly closed_on: Temporal.PlainDate;
  readonly closed_at: Temporal.Instant;
  readonly offence_key: string | null;
  readonly area_code: string | null;
  readonly is_cancelled: boolean;
  readonly considered_at: Temporal.Instant | null;
  readonly considered: readonly string[];
  readonly looked_at: Temporal.Instant | null;
  readonly rebuilt_at: Temporal.Instant;
};

export type ClosureLookTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly subject_nominal_id: number;
  readonly seen: readonly string[];
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ConductEventTable = {
  readonly id: Generated<number>;
  readonly log_id: number;
  readonly line_no: number;
  readonly subject_nominal_id: number | null;
  readonly crime_id: number | null;
  readonly victim_nominal_id: number | null;
  readonly occurred_at: Temporal.Instant;
  readonly occurred_precision: string;
  readonly channel: string;
  readonly minutes: number | null;
  readonly account: string | null;
  readonly withdrawn: Generated<boolean>;
  readonly replaces_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ConductLinkTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly other_crime_id: number;
  readonly linked: boolean;
  readonly reason: string | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ConductLogTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number | null;
  readonly crime_id: number | null;
  readonly victim_nominal_id: number | null;
  readonly pasted: string;
  readonly corrects_log_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ConsiderationAnswerTable = {
  readonly id: Generated<number>;
  readonly entry_id: number;
  readonly intervention: string;
  readonly answer: string;
  readonly reason: string | null;
  readonly look_again: string | null;
  readonly look_again_on: Temporal.PlainDate | null;
  readonly needs_second_reader: Generated<boolean>;
};

export type ConsiderationCardTable = {
  readonly crime_id: number;
  readonly person_id: number | null;
  readonly offence_key: string;
  readonly area_code: string | null;
  readonly reported_on: Temporal.PlainDate | null;
  readonly known_at: Temporal.Instant;
  readonly asked: readonly string[];
  readonly blank: readonly string[];
  readonly waiting: readonly string[];
  readonly waiting_since: Temporal.Instant | null;
  readonly look_again_on: Temporal.PlainDate | null;
  readonly look_again: readonly string[];
  readonly first_considered_at: Temporal.Instant | null;
  readonly rebuilt_at: Temporal.Instant;
  readonly waits_for_suspect: Generated<readonly string[]>;
};

export type ConsiderationEntryTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly crime_id: number | null;
  readonly subject_nominal_id: number | null;
  readonly amends_entry_id: number | null;
  readonly occurred_at: Temporal.Instant;
  readonly place: string;
  readonly victim_wish: string | null;
  readonly note: string | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ConsiderationReadingTable = {
  readonly id: Generated<number>;
  readonly answer_id: number;
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ContactAgreementTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly victim_nominal_id: number;
  readonly kind: string;
  readonly interval_key: string | null;
  readonly method: string | null;
  readonly language: string | null;
  readonly officer_staff_id: number | null;
  readonly reason: string | null;
  readonly reason_words: string | null;
  readonly ask_again_on: Temporal.PlainDate | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type CrimeTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly source_system: string;
  readonly source_ref: string;
};

export type CrimeOutcomeTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly outcome_code: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly rationale: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type CrimePartyTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly nominal_id: number;
  readonly part: string;
  readonly relationship: string | null;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type CrimeVersionTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly offence_key: string | null;
  readonly offence_given: string | null;
  readonly committed_from: Temporal.PlainDate | null;
  readonly committed_to: Temporal.PlainDate | null;
  readonly reported_on: Temporal.PlainDate | null;
  readonly recorded_on: Temporal.PlainDate | null;
  readonly area_code: string | null;
  readonly domestic_abuse: string;
  readonly domestic_abuse_basis: string | null;
  readonly change_kind: string;
  readonly change_reason: string | null;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
  readonly is_questioned: Generated<boolean>;
};

export type DisclosureStepTable = {
  readonly id: Generated<number>;
  readonly risk_event_id: number;
  readonly step: string;
  readonly reason: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type DraftTable = {
  readonly id: string;
  readonly staff_id: number;
  readonly journey: string;
  readonly record_ref: string | null;
  readonly body: Json;
  readonly version: Generated<number>;
  readonly created_at: Temporal.Instant;
  readonly updated_at: Temporal.Instant;
  readonly expires_at: Temporal.Instant;
};

export type FourAnswerTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly mark: string;
  readonly answer: string;
  readonly events: Generated<readonly string[]>;
  readonly reason: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type HandOverTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly force: string;
  readonly unit: string;
  readonly owner_staff_id: number | null;
  readonly reason: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type HandOverReceiptTable = {
  readonly id: Generated<number>;
  readonly hand_over_id: number;
  readonly outcome: string;
  readonly their_owner: string | null;
  readonly their_ref: string | null;
  readonly note: string | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ImportChunkTable = {
  readonly import_file_id: number;
  readonly chunk_no: number;
  readonly bytes: Uint8Array;
};

export type ImportFileTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly kind: string;
  readonly name: string;
  readonly sha256: Uint8Array | null;
  readonly byte_count: number | null;
  readonly source_system: string;
  readonly state: string;
  readonly refusal: Json | null;
  readonly heading: Json | null;
  readonly row_count: Generated<number>;
  readonly added_count: Generated<number>;
  readonly same_count: Generated<number>;
  readonly corrected_count: Generated<number>;
  readonly refused_count: Generated<number>;
  readonly warning_count: Generated<number>;
  readonly next_row: Generated<number>;
  readonly worker_lease: Temporal.Instant | null;
  readonly started_by: number | null;
  readonly created_at: Temporal.Instant;
  readonly finished_at: Temporal.Instant | null;
};

export type ImportProblemTable = {
  readonly id: Generated<number>;
  readonly import_file_id: number;
  readonly row_no: number;
  readonly column_name: string | null;
  readonly value_read: string | null;
  readonly problem: string;
  readonly params: Generated<Json>;
  readonly level: string;
  readonly raw_row: Json | null;
};

export type KnownIdentityTable = {
  readonly nominal_id: number;
  readonly identity: string;
};

export type LawChangeTable = {
  readonly id: Generated<number>;
  readonly kind: string;
  readonly body: Json;
  readonly valid_from: Temporal.PlainDate;
  readonly valid_to: Temporal.PlainDate | null;
  readonly source: string;
  readonly confidence: string;
  readonly reason_en: string;
  readonly reason_cy: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type LawDecisionTable = {
  readonly id: Generated<number>;
  readonly law_change_id: number;
  readonly proposed_by: number;
  readonly is_approved: boolean;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type LogSealTable = {
  readonly id: Generated<number>;
  readonly log: string;
  readonly from_id: number;
  readonly to_id: number;
  readonly row_count: number;
  readonly previous_hash: Uint8Array;
  readonly hash: Uint8Array;
  readonly sealed_at: Temporal.Instant;
};

export type ManagementFactTable = {
  readonly id: Generated<number>;
  readonly subject_nominal_id: number;
  readonly part: string;
  readonly staff_id: number | null;
  readonly team_id: number | null;
  readonly cohort: string | null;
  readonly is_in: boolean | null;
  readonly level: number | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ManagementPlanTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly review_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ManagementPlanStepTable = {
  readonly id: Generated<number>;
  readonly plan_id: number;
  readonly step: string;
  readonly why: string;
};

export type ManagementVisitTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly planned_on: Temporal.PlainDate;
  readonly purpose: string;
  readonly staff_id: number | null;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ManagementVisitResultTable = {
  readonly id: Generated<number>;
  readonly visit_id: number;
  readonly result: string;
  readonly occurred_at: Temporal.Instant;
  readonly findings: readonly string[];
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MatchCardTable = {
  readonly pair_id: number;
  readonly left_person_id: number;
  readonly right_person_id: number;
  readonly state: string;
  readonly group_id: number | null;
  readonly weight: number;
  readonly probability: number;
  readonly record_count: number;
  readonly has_conflict: boolean;
  readonly is_live: boolean;
  readonly is_high_harm: boolean;
  readonly first_reviewer_id: number | null;
  readonly priority: number;
  readonly rebuilt_at: Temporal.Instant;
};

export type MatchCheckTable = {
  readonly id: Generated<number>;
  readonly decision_id: number;
  readonly answer: string;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type MatchDecisionTable = {
  readonly id: Generated<number>;
  readonly pair_id: number;
  readonly answer: string;
  readonly basis: string;
  readonly reason: string;
  readonly note: string | null;
  readonly seen_proposal_id: number;
  readonly left_person_id: number;
  readonly right_person_id: number;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MatchDecisionNominalTable = {
  readonly decision_id: number;
  readonly nominal_id: number;
  readonly side: string;
};

export type MatchPairTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly left_nominal_id: number;
  readonly right_nominal_id: number;
  readonly recorded_at: Temporal.Instant;
};

export type MatchProposalTable = {
  readonly id: Generated<number>;
  readonly pair_id: number;
  readonly run_id: number;
  readonly weight: number;
  readonly probability: number;
  readonly steps: Json;
  readonly conflicts: Generated<readonly string[]>;
  readonly exact_identifier: string | null;
  readonly evidence_key: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
};

export type MatchRuleTable = {
  readonly id: Generated<number>;
  readonly identifier_kind: string;
  readonly is_on: boolean;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type MatchRunTable = {
  readonly id: Generated<number>;
  readonly model_version: string;
  readonly records: number;
  readonly body: Generated<Json>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeasureTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly regime: string;
  readonly subject_nominal_id: number;
  readonly crime_id: number | null;
  readonly replaces_measure_id: number | null;
  readonly source_ref: string | null;
  readonly area_code: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
  readonly added_regime: string | null;
};

export type MeasureCardTable = {
  readonly measure_id: number;
  readonly person_id: number;
  readonly regime: string;
  readonly stage: string;
  readonly considered_on: Temporal.PlainDate | null;
  readonly granted_on: Temporal.PlainDate | null;
  readonly served_on: Temporal.PlainDate | null;
  readonly served_at: Temporal.Instant | null;
  readonly ends_on: Temporal.PlainDate | null;
  readonly no_end_date: boolean;
  readonly ended_on: Temporal.PlainDate | null;
  readonly notified_on: Temporal.PlainDate | null;
  readonly victim_told_on: Temporal.PlainDate | null;
  readonly last_check_on: Temporal.PlainDate | null;
  readonly owner_staff_id: number | null;
  readonly area_code: string | null;
  readonly breach_count: number;
  readonly last_breach_on: Temporal.PlainDate | null;
  readonly rebuilt_at: Temporal.Instant;
  readonly deputy_staff_id: number | null;
  readonly last_review_on: Temporal.PlainDate | null;
  readonly next_check_on: Temporal.PlainDate | null;
  readonly tell_since_on: Temporal.PlainDate | null;
  readonly ending_decided_on: Temporal.PlainDate | null;
  readonly ending_told_on: Temporal.PlainDate | null;
  readonly programme_since_on: Temporal.PlainDate | null;
  readonly asked_on: Temporal.PlainDate | null;
  readonly replaced_by: string | null;
  readonly end_in_doubt_on: Temporal.PlainDate | null;
  readonly heard_on: Temporal.PlainDate | null;
  readonly heard_tried_on: Temporal.PlainDate | null;
  readonly hearing_begun_on: Temporal.PlainDate | null;
  readonly hearing_adjourned_on: Temporal.PlainDate | null;
  readonly hearing_next_on: Temporal.PlainDate | null;
  readonly hearing_next_at: Temporal.Instant | null;
  readonly application_decided_on: Temporal.PlainDate | null;
};

export type MeasureClauseTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly clause_no: number;
  readonly duty: string;
  readonly plain_en: string;
  readonly plain_cy: string | null;
  readonly court_wording: string | null;
  readonly court_language: string | null;
  readonly channel: string | null;
  readonly starts_on: Temporal.PlainDate | null;
  readonly ends_on: Temporal.PlainDate | null;
  readonly ends_with: string | null;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type MeasureEventTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly step: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly occurred_at: Temporal.Instant | null;
  readonly ends_on: Temporal.PlainDate | null;
  readonly no_end_date: Generated<boolean>;
  readonly court: string | null;
  readonly method: string | null;
  readonly authority: string | null;
  readonly reason: string | null;
  readonly by_whom: string | null;
  readonly by_staff_id: number | null;
  readonly note: string | null;
  readonly corrects_event_id: number | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
  readonly next_on: Temporal.PlainDate | null;
  readonly victim_nominal_id: number | null;
  readonly other_way: string | null;
  readonly next_at: Temporal.Instant | null;
};

export type MeasureOwnerTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly part: string;
  readonly staff_id: number | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type MeasureOwnerAnswerTable = {
  readonly id: Generated<number>;
  readonly offer_id: number;
  readonly answer: string;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type MeasureOwnerOfferTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly part: string;
  readonly staff_id: number;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type MeasureProtectedTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly nominal_id: number;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type MeasureSuccessionTable = {
  readonly id: Generated<number>;
  readonly measure_id: number;
  readonly replaces_measure_id: number;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingTable = {
  readonly id: Generated<number>;
  readonly kind: string;
  readonly area_code: string | null;
  readonly place: string;
  readonly held_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingActionTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly item_id: number;
  readonly entry_id: number;
  readonly words: string;
  readonly owner_staff_id: number;
  readonly due_on: Temporal.PlainDate;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingActionCardTable = {
  readonly action_id: number;
  readonly owner_staff_id: number;
  readonly due_on: Temporal.PlainDate;
  readonly state: string;
  readonly rebuilt_at: Temporal.Instant;
};

export type MeetingActionEventTable = {
  readonly id: Generated<number>;
  readonly action_id: number;
  readonly step: string;
  readonly words: string;
  readonly owner_staff_id: number | null;
  readonly due_on: Temporal.PlainDate | null;
  readonly by_staff_id: number;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingAnswerTable = {
  readonly id: Generated<number>;
  readonly entry_id: number;
  readonly field: string;
  readonly code: string | null;
  readonly words: string | null;
};

export type MeetingEntryTable = {
  readonly id: Generated<number>;
  readonly item_id: number;
  readonly consideration_entry_id: number | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingEventTable = {
  readonly id: Generated<number>;
  readonly meeting_id: number;
  readonly step: string;
  readonly chair_staff_id: number | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingItemTable = {
  readonly id: Generated<number>;
  readonly meeting_id: number;
  readonly number: number;
  readonly subject_nominal_id: number | null;
  readonly crime_id: number | null;
  readonly why: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type MeetingItemReasonTable = {
  readonly id: Generated<number>;
  readonly item_id: number;
  readonly reason: string;
  readonly record_ref: string | null;
  readonly since_on: Temporal.PlainDate | null;
};

export type NationalReferenceTable = {
  readonly id: Generated<number>;
  readonly subject_nominal_id: number;
  readonly system: string;
  readonly value: string;
  readonly checked_on: Temporal.PlainDate;
  readonly is_current: boolean;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type NeedToKnowGroupTable = {
  readonly id: Generated<number>;
  readonly code: string;
  readonly name_en: string;
  readonly name_cy: string;
  readonly contact: string;
  readonly all_of: string | null;
};

export type NeedToKnowMemberTable = {
  readonly id: Generated<number>;
  readonly group_id: number;
  readonly staff_id: number;
  readonly member: boolean;
  readonly entered_by: number | null;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
};

export type NominalTable = {
  readonly id: Generated<number>;
  readonly source_system: string;
  readonly source_id: string;
  readonly person_id: number;
  readonly is_suspect: Generated<boolean>;
};

export type NominalLinkTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly person_id: number;
  readonly basis: string;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
  readonly merge_id: number | null;
};

export type NominalVersionTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly given_names: string | null;
  readonly surname: string | null;
  readonly born_on: Temporal.PlainDate | null;
  readonly born_precision: string | null;
  readonly sex: string | null;
  readonly ethnicity_self: string | null;
  readonly ethnicity_officer: string | null;
  readonly language: string | null;
  readonly town: string | null;
  readonly outward_code: string | null;
  readonly area_code: string | null;
  readonly died_on: Temporal.PlainDate | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type NominationDecisionTable = {
  readonly id: Generated<number>;
  readonly subject_nominal_id: number;
  readonly decision: string;
  readonly triggers: readonly string[];
  readonly reason: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type PersonTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly created_at: Temporal.Instant;
};

export type PersonAddressTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly kind: string;
  readonly lines: string;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly ended_on: Temporal.PlainDate | null;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type PersonAliasTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly kind: string;
  readonly given_names: string | null;
  readonly surname: string | null;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type PersonCardTable = {
  readonly person_id: number;
  readonly given_names: string | null;
  readonly surname: string | null;
  readonly born_on: Temporal.PlainDate | null;
  readonly born_precision: string | null;
  readonly town: string | null;
  readonly outward_code: string | null;
  readonly area_code: string | null;
  readonly restricted_group_id: number | null;
  readonly is_suspect: Generated<boolean>;
  readonly sort_name: string;
  readonly rebuilt_at: Temporal.Instant;
};

export type PersonIdentifierTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly kind: string;
  readonly value: string;
  readonly value_key: string;
  readonly checked_on: Temporal.PlainDate | null;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly removed: Generated<boolean>;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type PersonMergeTable = {
  readonly id: Generated<number>;
  readonly kept_person_id: number;
  readonly merged_person_id: number;
  readonly undoes_id: number | null;
  readonly decision_id: number;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type PersonNameKeyTable = {
  readonly key: string;
  readonly person_id: number;
};

export type PersonRestrictionTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly group_id: number;
  readonly restricted: boolean;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type PersonWarningTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly code: string;
  readonly occurred_on: Temporal.PlainDate | null;
  readonly review_on: Temporal.PlainDate | null;
  readonly removed: Generated<boolean>;
  readonly reason: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type PrimaryHarmReviewTable = {
  readonly id: Generated<number>;
  readonly subject_nominal_id: number;
  readonly crimes_read: readonly string[];
  readonly conclusion: string;
  readonly reasons: string;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ProviderAccountTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly provider: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ProviderNoticeTable = {
  readonly id: Generated<number>;
  readonly provider: string;
  readonly stops_on: Temporal.PlainDate | null;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type RecommendationFactTable = {
  readonly id: Generated<number>;
  readonly recommendation: string;
  readonly step: string;
  readonly post: string | null;
  readonly words: string | null;
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number;
};

export type RecommendationFigureTable = {
  readonly id: Generated<number>;
  readonly fact_id: number;
  readonly measure: string;
  readonly found: number;
  readonly total: number;
  readonly middle: number | null;
};

export type ReferenceEntryTable = {
  readonly id: Generated<number>;
  readonly list: string;
  readonly key: string;
  readonly name_en: string;
  readonly name_cy: string;
  readonly body: Generated<Json>;
  readonly source: string;
  readonly confidence: string;
  readonly valid_from: Temporal.PlainDate | null;
  readonly valid_to: Temporal.PlainDate | null;
  readonly sort: Generated<number>;
  readonly entered_by: number | null;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
};

export type ReferenceNumberTable = {
  readonly series: string;
  readonly last_number: number;
};

export type ReferralTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly crime_id: number | null;
  readonly programme: string;
  readonly basis: string;
  readonly measure_id: number | null;
  readonly risk_band: string;
  readonly provider: string;
  readonly criteria: readonly string[];
  readonly area_code: string | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ReferralCardTable = {
  readonly referral_id: number;
  readonly person_id: number;
  readonly programme: string;
  readonly provider: string;
  readonly state: string;
  readonly referred_on: Temporal.PlainDate;
  readonly ended_on: Temporal.PlainDate | null;
  readonly sessions_attended: number;
  readonly sessions_missed: number;
  readonly undecided_since: Temporal.PlainDate | null;
  readonly next_check_on: Temporal.PlainDate | null;
  readonly next_check_months: number | null;
  readonly area_code: string | null;
  readonly owner_staff_id: number | null;
  readonly rebuilt_at: Temporal.Instant;
};

export type ReferralConcernTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly referral_id: number | null;
  readonly concern: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly support_id: number | null;
};

export type ReferralConcernAnswerTable = {
  readonly id: Generated<number>;
  readonly concern_id: number;
  readonly answer: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type ReferralEventTable = {
  readonly id: Generated<number>;
  readonly referral_id: number;
  readonly step: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly session_no: number | null;
  readonly reason: string | null;
  readonly breach_id: number | null;
  readonly note: string | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ReferralFollowUpTable = {
  readonly id: Generated<number>;
  readonly referral_id: number;
  readonly months: number;
  readonly occurred_on: Temporal.PlainDate;
  readonly found_crimes: readonly string[];
  readonly found_breaches: readonly string[];
  readonly result: string;
  readonly victim_heard: string;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type ReferralProviderTable = {
  readonly id: Generated<number>;
  readonly referral_id: number;
  readonly provider: string;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type RiskEventTable = {
  readonly id: Generated<number>;
  readonly subject_nominal_id: number;
  readonly crime_id: number | null;
  readonly kind: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly note: string | null;
  readonly source_ref: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type SafeContactTable = {
  readonly id: Generated<number>;
  readonly agreement_id: number;
  readonly who_answers: string | null;
  readonly hours: string | null;
  readonly never: string | null;
  readonly voicemail: string;
  readonly paper: string;
};

export type SavedSearchTable = {
  readonly id: string;
  readonly staff_id: number;
  readonly query: Json;
  readonly created_at: Temporal.Instant;
};

export type SessionTable = {
  readonly id_hash: Uint8Array;
  readonly staff_id: number;
  readonly csrf_token: string;
  readonly language: string | null;
  readonly created_at: Temporal.Instant;
  readonly last_seen_at: Temporal.Instant;
  readonly expires_at: Temporal.Instant;
  readonly notice: Json | null;
};

export type SignInAttemptTable = {
  readonly id: Generated<number>;
  readonly at: Temporal.Instant;
  readonly username_hash: Uint8Array;
  readonly address_hash: Uint8Array;
  readonly succeeded: boolean;
};

export type StaffTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly username: string;
  readonly display_name: string;
  readonly post: string;
  readonly role: string;
  readonly rank: string | null;
  readonly team_id: number | null;
  readonly area_code: string | null;
  readonly speaks_welsh: Generated<boolean>;
  readonly language: Generated<string>;
  readonly phone: string | null;
  readonly password_hash: string | null;
  readonly active_from: Temporal.PlainDate;
  readonly active_to: Temporal.PlainDate | null;
};

export type StaffAbsenceTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly from_on: Temporal.PlainDate;
  readonly to_on: Temporal.PlainDate | null;
  readonly withdrawn: Generated<boolean>;
  readonly replaces_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly entered_by: number | null;
};

export type StaffShiftTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly from_at: Temporal.Instant;
  readonly to_at: Temporal.Instant;
  readonly withdrawn: Generated<boolean>;
  readonly replaces_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type StaffSkillTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly skill: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly to_on: Temporal.PlainDate | null;
  readonly withdrawn: Generated<boolean>;
  readonly replaces_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type StaffTrainingTable = {
  readonly id: Generated<number>;
  readonly staff_id: number;
  readonly course: string;
  readonly completed_on: Temporal.PlainDate;
  readonly expires_on: Temporal.PlainDate | null;
  readonly note: string | null;
  readonly withdrawn: Generated<boolean>;
  readonly replaces_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type StalkingViewTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly reason: string;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type StalkingViewReadingTable = {
  readonly id: Generated<number>;
  readonly view_id: number;
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly occurred_at: Temporal.Instant;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type StreetCrimeTable = {
  readonly id: Generated<number>;
  readonly natural_key: string;
  readonly crime_id: string | null;
  readonly month: Temporal.PlainDate;
  readonly reported_by: string;
  readonly falls_within: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly location: string | null;
  readonly lsoa_code: string | null;
  readonly lsoa_name: string | null;
  readonly crime_type: string;
  readonly last_outcome: string | null;
  readonly context: string | null;
  readonly superseded_by: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
  readonly row_hash: Uint8Array | null;
};

export type TagAlertTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly measure_id: number | null;
  readonly kind: string;
  readonly occurred_at: Temporal.Instant;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type TagAlertResponseTable = {
  readonly id: Generated<number>;
  readonly alert_id: number;
  readonly response: string;
  readonly occurred_at: Temporal.Instant;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type TeamTable = {
  readonly id: Generated<number>;
  readonly code: string;
  readonly name_en: string;
  readonly name_cy: string;
  readonly area_code: string | null;
};

export type VictimContactTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly victim_nominal_id: number;
  readonly method: string;
  readonly is_reached: boolean;
  readonly topics: readonly string[];
  readonly occurred_on: Temporal.PlainDate;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly other_way: string | null;
};

export type VictimKnowledgeTable = {
  readonly id: Generated<number>;
  readonly crime_id: number;
  readonly act: string;
  readonly act_on: Temporal.PlainDate | null;
  readonly not_asked: string | null;
  readonly asked_staff_id: number | null;
  readonly asked_at: Temporal.Instant;
  readonly knows: readonly string[];
  readonly knows_text: string | null;
  readonly wants: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type VictimLabelTable = {
  readonly id: Generated<number>;
  readonly suspect_nominal_id: number;
  readonly victim_nominal_id: number;
  readonly label: string;
  readonly recorded_at: Temporal.Instant;
};

export type VictimSupportTable = {
  readonly id: Generated<number>;
  readonly ref: string;
  readonly victim_nominal_id: number;
  readonly subject_nominal_id: number;
  readonly adviser_staff_id: number;
  readonly service: string;
  readonly agreed_on: Temporal.PlainDate;
  readonly agreed_how: string;
  readonly shows_initials: boolean;
  readonly reason: string;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type VictimSupportEndTable = {
  readonly id: Generated<number>;
  readonly support_id: number;
  readonly ended_on: Temporal.PlainDate;
  readonly reason: string;
  readonly note: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type VictimSupportOfficerTable = {
  readonly id: Generated<number>;
  readonly support_id: number;
  readonly staff_id: number;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
};

export type WantedEventTable = {
  readonly id: Generated<number>;
  readonly nominal_id: number;
  readonly step: string;
  readonly occurred_at: Temporal.Instant;
  readonly crime_id: number | null;
  readonly place: string | null;
  readonly result: string | null;
  readonly next_at: Temporal.Instant | null;
  readonly note: string | null;
  readonly by_staff_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
  readonly entered_by: number | null;
  readonly meeting_item_id: number | null;
};

export type WorkCardTable = {
  readonly kind: string;
  readonly item_key: string;
  readonly ref: string;
  readonly regime: string | null;
  readonly clause_no: number | null;
  readonly person_id: number | null;
  readonly owner_staff_id: number | null;
  readonly deputy_staff_id: number | null;
  readonly area_code: string | null;
  readonly from_on: Temporal.PlainDate | null;
  readonly from_at: Temporal.Instant | null;
  readonly due_on: Temporal.PlainDate | null;
  readonly sort_at: Temporal.Instant;
  readonly result: string | null;
  readonly urgency: number;
  readonly claim_staff_id: number | null;
  readonly pile: string;
};

export type WorkClaimTable = {
  readonly id: Generated<number>;
  readonly item_key: string;
  readonly staff_id: number | null;
  readonly entered_by: number;
  readonly recorded_at: Temporal.Instant;
};

export type WorkDismissalTable = {
  readonly id: Generated<number>;
  readonly item_key: string;
  readonly kind: string;
  readonly said: string;
  readonly reason: string;
  readonly until_on: Temporal.PlainDate | null;
  readonly entered_by: number;
  readonly recorded_at: Temporal.Instant;
};

export type WorkPileTable = {
  readonly pile: string;
  readonly waiting: number;
  readonly kind: string;
  readonly owner_staff_id: number | null;
  readonly deputy_staff_id: number | null;
  readonly claim_staff_id: number | null;
  readonly area_code: string | null;
};

export type WorkSweepTable = {
  readonly only_row: Generated<boolean>;
  readonly swept_at: Temporal.Instant;
  readonly rules: string;
};

export type WorkTouchTable = {
  readonly id: Generated<number>;
  readonly kind: string;
  readonly record_id: number | null;
};

export type WriteKeyTable = {
  readonly key: string;
  readonly staff_id: number;
  readonly action: string;
  readonly answer: Json;
  readonly at: Temporal.Instant;
};

export type Tables = {
  readonly access_log: AccessLogTable;
  readonly access_request: AccessRequestTable;
  readonly advice_answer: AdviceAnswerTable;
  readonly advice_request: AdviceRequestTable;
  readonly application_criterion: ApplicationCriterionTable;
  readonly application_tie: ApplicationTieTable;
  readonly assessment: AssessmentTable;
  readonly assessment_disagreement: AssessmentDisagreementTable;
  readonly breach: BreachTable;
  readonly breach_card: BreachCardTable;
  readonly breach_event: BreachEventTable;
  readonly card_rules: CardRulesTable;
  readonly case_look: CaseLookTable;
  readonly change_log: ChangeLogTable;
  readonly classification_step: ClassificationStepTable;
  readonly closed_case_card: ClosedCaseCardTable;
  readonly closure_look: ClosureLookTable;
  readonly conduct_event: ConductEventTable;
  readonly conduct_link: ConductLinkTable;
  readonly conduct_log: ConductLogTable;
  readonly consideration_answer: ConsiderationAnswerTable;
  readonly consideration_card: ConsiderationCardTable;
  readonly consideration_entry: ConsiderationEntryTable;
  readonly consideration_reading: ConsiderationReadingTable;
  readonly contact_agreement: ContactAgreementTable;
  readonly crime: CrimeTable;
  readonly crime_outcome: CrimeOutcomeTable;
  readonly crime_party: CrimePartyTable;
  readonly crime_version: CrimeVersionTable;
  readonly disclosure_step: DisclosureStepTable;
  readonly draft: DraftTable;
  readonly four_answer: FourAnswerTable;
  readonly hand_over: HandOverTable;
  readonly hand_over_receipt: HandOverReceiptTable;
  readonly import_chunk: ImportChunkTable;
  readonly import_file: ImportFileTable;
  readonly import_problem: ImportProblemTable;
  readonly known_identity: KnownIdentityTable;
  readonly law_change: LawChangeTable;
  readonly law_decision: LawDecisionTable;
  readonly log_seal: LogSealTable;
  readonly management_fact: ManagementFactTable;
  readonly management_plan: ManagementPlanTable;
  readonly management_plan_step: ManagementPlanStepTable;
  readonly management_visit: ManagementVisitTable;
  readonly management_visit_result: ManagementVisitResultTable;
  readonly match_card: MatchCardTable;
  readonly match_check: MatchCheckTable;
  readonly match_decision: MatchDecisionTable;
  readonly match_decision_nominal: MatchDecisionNominalTable;
  readonly match_pair: MatchPairTable;
  readonly match_proposal: MatchProposalTable;
  readonly match_rule: MatchRuleTable;
  readonly match_run: MatchRunTable;
  readonly measure: MeasureTable;
  readonly measure_card: MeasureCardTable;
  readonly measure_clause: MeasureClauseTable;
  readonly measure_event: MeasureEventTable;
  readonly measure_owner: MeasureOwnerTable;
  readonly measure_owner_answer: MeasureOwnerAnswerTable;
  readonly measure_owner_offer: MeasureOwnerOfferTable;
  readonly measure_protected: MeasureProtectedTable;
  readonly measure_succession: MeasureSuccessionTable;
  readonly meeting: MeetingTable;
  readonly meeting_action: MeetingActionTable;
  readonly meeting_action_card: MeetingActionCardTable;
  readonly meeting_action_event: MeetingActionEventTable;
  readonly meeting_answer: MeetingAnswerTable;
  readonly meeting_entry: MeetingEntryTable;
  readonly meeting_event: MeetingEventTable;
  readonly meeting_item: MeetingItemTable;
  readonly meeting_item_reason: MeetingItemReasonTable;
  readonly national_reference: NationalReferenceTable;
  readonly need_to_know_group: NeedToKnowGroupTable;
  readonly need_to_know_member: NeedToKnowMemberTable;
  readonly nominal: NominalTable;
  readonly nominal_link: NominalLinkTable;
  readonly nominal_version: NominalVersionTable;
  readonly nomination_decision: NominationDecisionTable;
  readonly person: PersonTable;
  readonly person_address: PersonAddressTable;
  readonly person_alias: PersonAliasTable;
  readonly person_card: PersonCardTable;
  readonly person_identifier: PersonIdentifierTable;
  readonly person_merge: PersonMergeTable;
  readonly person_name_key: PersonNameKeyTable;
  readonly person_restriction: PersonRestrictionTable;
  readonly person_warning: PersonWarningTable;
  readonly primary_harm_review: PrimaryHarmReviewTable;
  readonly provider_account: ProviderAccountTable;
  readonly provider_notice: ProviderNoticeTable;
  readonly recommendation_fact: RecommendationFactTable;
  readonly recommendation_figure: RecommendationFigureTable;
  readonly reference_entry: ReferenceEntryTable;
  readonly reference_number: ReferenceNumberTable;
  readonly referral: ReferralTable;
  readonly referral_card: ReferralCardTable;
  readonly referral_concern: ReferralConcernTable;
  readonly referral_concern_answer: ReferralConcernAnswerTable;
  readonly referral_event: ReferralEventTable;
  readonly referral_follow_up: ReferralFollowUpTable;
  readonly referral_provider: ReferralProviderTable;
  readonly risk_event: RiskEventTable;
  readonly safe_contact: SafeContactTable;
  readonly saved_search: SavedSearchTable;
  readonly session: SessionTable;
  readonly sign_in_attempt: SignInAttemptTable;
  readonly staff: StaffTable;
  readonly staff_absence: StaffAbsenceTable;
  readonly staff_shift: StaffShiftTable;
  readonly staff_skill: StaffSkillTable;
  readonly staff_training: StaffTrainingTable;
  readonly stalking_view: StalkingViewTable;
  readonly stalking_view_reading: StalkingViewReadingTable;
  readonly street_crime: StreetCrimeTable;
  readonly tag_alert: TagAlertTable;
  readonly tag_alert_response: TagAlertResponseTable;
  readonly team: TeamTable;
  readonly victim_contact: VictimContactTable;
  readonly victim_knowledge: VictimKnowledgeTable;
  readonly victim_label: VictimLabelTable;
  readonly victim_support: VictimSupportTable;
  readonly victim_support_end: VictimSupportEndTable;
  readonly victim_support_officer: VictimSupportOfficerTable;
  readonly wanted_event: WantedEventTable;
  readonly work_card: WorkCardTable;
  readonly work_claim: WorkClaimTable;
  readonly work_dismissal: WorkDismissalTable;
  readonly work_pile: WorkPileTable;
  readonly work_sweep: WorkSweepTable;
  readonly work_touch: WorkTouchTable;
  readonly write_key: WriteKeyTable;
};
