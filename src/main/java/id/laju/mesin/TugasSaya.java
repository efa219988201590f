package id.laju.mesin;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * For the filter of that name: the tasks that the person who asks holds, or that were put before this person by name. The engine's own
 * criterion, of whom a task involves, walks through all open tasks of the satker; each of these two finds its few by an index.
 */
@Component
public class TugasSaya {

    /** A filter without any id would leave the criterion out and show everything. */
    private static final String TIDAK_ADA = "-";

    private final CommandExecutor pelaksana;

    TugasSaya(TaskService tugas) {
        this.pelaksana = ((ServiceImpl) tugas).getCommandExecutor();
    }

    /** Ids of the tasks. Rights are left to the query that the filter makes of them. */
    public String[] pegangan() {
        String saya = Context.getCommandContext().getAuthenticatedUserId();
        return SatuPerintah.tanpaTanyaHak(() -> Stream.concat(Stream.of(TIDAK_ADA),
                Stream.of(new TaskQueryImpl(pelaksana).taskAssignee(saya), new MenurutNama(pelaksana).taskCandidateUser(saya).includeAssignedTasks())
                        .flatMap(q -> q.list().stream()).map(Task::getId)).distinct().toArray(String[]::new));
    }

    /** Not also what is put before the roles of this person. */
    private static class MenurutNama extends TaskQueryImpl {

        private static final long serialVersionUID = 1;

        MenurutNama(CommandExecutor pelaksana) {
            super(pelaksana);
        }

        @Override
        public List<String> getCandidateGroups() {
            return null;
        }
    }
}
