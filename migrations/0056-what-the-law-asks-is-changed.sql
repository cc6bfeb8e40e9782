-- One more kind of change of the law: what it asks at a step with a kind of order, or says of it.

ALTER TABLE law_change DROP CONSTRAINT law_change_kind_check;
ALTER TABLE law_change ADD CONSTRAINT law_change_kind_check
  CHECK (kind IN ('rule','regime','switch','holiday','holiday-year','added-regime','list','value','point'));
