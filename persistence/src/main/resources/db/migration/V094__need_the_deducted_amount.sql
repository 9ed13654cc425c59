-- 消費税の報告: who says DEDUCTED says how much. A comparison with NULL refuses nothing, so amount and treatment come together.
ALTER TABLE grant_tax_report ADD CONSTRAINT grant_tax_report_amount CHECK ((treatment IS NULL) = (deduction IS NULL));
