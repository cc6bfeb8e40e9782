-- A deadline switched off, or on again, for a kind of order changes what is work: the kept list is worked out again.

CREATE TRIGGER law_decision_work AFTER INSERT ON law_decision
  FOR EACH STATEMENT EXECUTE FUNCTION touch_work('everything');
