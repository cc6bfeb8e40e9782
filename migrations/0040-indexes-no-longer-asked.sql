-- Indexes that found what somebody had spoken for, before blanks and queues were a kept list that carries who took each.

DROP INDEX work_claim_recorded;
DROP INDEX work_claim_watch;
DROP INDEX work_dismissal_watch;
