package kaigo.job.batch;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;

/** 分割: a step's list is worked off in so many parts at a time as the server has processors, from 2 to 8. */
@Named
@Dependent
public class JobPartition implements PartitionMapper {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    @Override
    public PartitionPlan mapPartitions() {
        int parts = Math.min(MOST, Math.max(FEWEST, Runtime.getRuntime().availableProcessors()));
        Properties[] properties = new Properties[parts];
        for (int part = 0; part < parts; part++) {
            properties[part] = new Properties();
            properties[part].setProperty("part", Integer.toString(part));
            properties[part].setProperty("parts", Integer.toString(parts));
        }
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(parts);
        plan.setThreads(parts);
        plan.setPartitionProperties(properties);
        return plan;
    }
}
