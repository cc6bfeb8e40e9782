-- A role for the people who give programmes: they see their own referrals and nothing else.
ALTER TABLE staff DROP CONSTRAINT staff_role_check;
ALTER TABLE staff ADD CONSTRAINT staff_role_check CHECK (role IN ('officer','supervisor','domestic-abuse-officer','civil-orders-officer','legal-services','offender-management','schemes-coordinator','force-lead','analyst','opcc','panel-volunteer','administrator','auditor','provider'));
