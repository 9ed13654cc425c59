package kaigo.grant.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** 処理済みの件数: the processor's service has written and committed already; here they are only counted. */
@Named
@Dependent
public class DoneCounter extends AbstractItemWriter {
    @Override
    public void writeItems(List<Object> done) {
        // counted by the runtime
    }
}
