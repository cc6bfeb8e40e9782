-- A person who looks at a crime may disagree with its offence while the offence stays as it is: that view is kept too.

ALTER TABLE crime_version ADD COLUMN is_questioned boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN crime_version.is_questioned IS '[operational] True where somebody disagrees with the offence and it stays as it is; who and why is the reason.';
