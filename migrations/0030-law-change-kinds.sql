-- Two more kinds of change: the bank holidays of one more year, and a rule of the force's own lists.

ALTER TABLE law_change DROP CONSTRAINT law_change_kind_check;
ALTER TABLE law_change ADD CONSTRAINT law_change_kind_check
  CHECK (kind IN ('rule','regime','switch','holiday','holiday-year','added-regime','list'));
