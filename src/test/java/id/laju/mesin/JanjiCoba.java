package id.laju.mesin;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** What the tests' model asks for the promised time: as many working days as the table says, nothing for whom it promises nothing. */
@Component("janjiCoba")
public class JanjiCoba implements TaskListener {

    private final TabelKeputusan tabel;

    JanjiCoba(TabelKeputusan tabel) {
        this.tabel = tabel;
    }

    /** A step, so that models may ask it though no model of the program does. */
    @Override
    public void notify(DelegateTask tugas) {
        tugas.setPriority(tugas.getPriority());
    }

    public String untuk(String satker, String kelas) {
        return "TANPA".equals(kelas) ? null : tabel.satu("coba-tabel", satker, Map.of("kelas", kelas)).orElseThrow().get("hari") + " hari kerja";
    }
}
