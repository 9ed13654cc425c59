-- Relations whose person had left the insurer, or was about to, when the feed was applied: they end on that day.
UPDATE care_relation r
   SET ended_on = least(p.died_on, p.lost_on),
       end_reason = CASE WHEN p.died_on IS NULL THEN 'LEFT_INSURER' ELSE 'DIED' END,
       version = r.version + 1
  FROM insured_person p
 WHERE r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no AND r.ended_on IS NULL
   AND (p.died_on IS NOT NULL OR p.lost_on IS NOT NULL);
