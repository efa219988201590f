package id.laju.mesin;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * A boundary timer takes its case like everybody else, before the engine looks at what the timer ends. Whoever held the case until then may
 * have ended it already; the engine would otherwise go on with tokens that are gone.
 */
class PewaktuBerkunci extends TimerExecuteNestedActivityJobHandler {

    private final KunciKasus kasus;

    PewaktuBerkunci(KunciKasus kasus) {
        this.kasus = kasus;
    }

    @Override
    public void execute(TimerJobConfiguration isi, ExecutionEntity token, CommandContext perintah, String satker) {
        ExecutionEntity proses = perintah.getExecutionManager().findExecutionById(token.getProcessInstanceId());
        if (proses != null) {
            kasus.kunci(proses.getBusinessKey());
        }
        if (proses == null || hilang(token, perintah)) {
            throw new OptimisticLockingException("The step of timer " + token.getActivityId() + " ended while the timer waited for its case");
        }
        super.execute(isi, token, perintah, satker);
    }

    private static boolean hilang(Execution token, CommandContext perintah) {
        return perintah.getProcessEngineConfiguration().getRuntimeService().createExecutionQuery().executionId(token.getId()).count() == 0;
    }
}
