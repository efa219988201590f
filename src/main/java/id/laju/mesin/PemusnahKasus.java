package id.laju.mesin;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case away with all that names it, here and in the engine. The database lets only cases of closed circles go, and only when they are over; that one went stays there. */
@Component
public class PemusnahKasus {

    private final PemusnahMapper mapper;
    private final HistoryService riwayat;
    private final SebagaiSistem sistem;

    PemusnahKasus(PemusnahMapper mapper, HistoryService riwayat, SebagaiSistem sistem) {
        this.mapper = mapper;
        this.riwayat = riwayat;
        this.sistem = sistem;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void musnahkan(String nomor) {
        mapper.bukaPintu(nomor);
        mapper.langkah(nomor);
        mapper.fase(nomor);
        mapper.kasus(nomor);
        mapper.bukaPintu("");
        sistem.lakukan(() -> riwayat.createHistoricProcessInstanceQuery().processInstanceBusinessKey(nomor).finished().list()).stream().map(HistoricProcessInstance::getId).forEach(this::lupakan);
    }

    private void lupakan(String instansi) {
        sistem.lakukan(() -> {
            riwayat.deleteHistoricProcessInstance(instansi);
            return instansi;
        });
    }
}
