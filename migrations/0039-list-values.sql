-- One more kind of change: a value of a list that people choose from, added, put in other words, or taken out of use.

ALTER TABLE law_change DROP CONSTRAINT law_change_kind_check;
ALTER TABLE law_change ADD CONSTRAINT law_change_kind_check
  CHECK (kind IN ('rule','regime','switch','holiday','holiday-year','added-regime','list','value'));
