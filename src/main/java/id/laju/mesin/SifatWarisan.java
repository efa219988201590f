package id.laju.mesin;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** Properties seen from a running element: its own, else those of what encloses it, else those of the call activity above. */
final class SifatWarisan {

    private static final String KUNCI = "laju.sifat";

    private final DelegateExecution posisi;

    SifatWarisan(DelegateExecution posisi) {
        this.posisi = posisi;
    }

    static void pasang(ScopeImpl tempat, SifatLangkah sifat) {
        tempat.setProperty(KUNCI, sifat);
    }

    static SifatLangkah milik(ScopeImpl tempat) {
        return tempat != null && tempat.getProperty(KUNCI) instanceof SifatLangkah s ? s : SifatLangkah.KOSONG;
    }

    /** Only what the element itself says. */
    String sendiri(String nama) {
        return dari(((ExecutionEntity) posisi).getActivity(), nama);
    }

    /** What the nearest call activity above says; what encloses the element within its own process does not count. */
    String panggilan(String nama) {
        ExecutionEntity atas = ((ExecutionEntity) posisi).getProcessInstance().getSuperExecution();
        while (atas != null && dari(atas.getActivity(), nama) == null) {
            atas = atas.getProcessInstance().getSuperExecution();
        }
        return atas == null ? null : dari(atas.getActivity(), nama);
    }

    String ambil(String nama) {
        ExecutionEntity e = (ExecutionEntity) posisi;
        while (e != null) {
            for (ScopeImpl tempat = e.getActivity(); tempat != null; tempat = tempat instanceof ActivityImpl a ? a.getFlowScope() : null) {
                String nilai = dari(tempat, nama);
                if (nilai != null) {
                    return nilai;
                }
            }
            e = e.getProcessInstance().getSuperExecution();
        }
        return null;
    }

    private static String dari(ScopeImpl tempat, String nama) {
        return milik(tempat).ambil(nama);
    }
}
