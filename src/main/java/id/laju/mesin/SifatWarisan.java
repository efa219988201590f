package id.laju.mesin;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** Properties seen from a running element: its own, else those of what encloses it, else those of the call activity above. */
final class SifatWarisan {

    private static final String KUNCI = "laju.sifat";

    private final DelegateExecution posisi;
    private final KunciKasus kasus;

    SifatWarisan(DelegateExecution posisi, KunciKasus kasus) {
        this.posisi = posisi;
        this.kasus = kasus;
    }

    static void pasang(ScopeImpl tempat, SifatLangkah sifat) {
        tempat.setProperty(KUNCI, sifat);
    }

    static SifatLangkah milik(ScopeImpl tempat) {
        return tempat != null && tempat.getProperty(KUNCI) instanceof SifatLangkah s ? s : SifatLangkah.KOSONG;
    }

    /** Only what the element itself says. */
    String sendiri(String nama) {
        return sendiri(posisi, nama);
    }

    static String sendiri(DelegateExecution posisi, String nama) {
        return dari(((ExecutionEntity) posisi).getActivity(), nama);
    }

    /** What the nearest call activity above says; what encloses the element within its own process does not count. */
    String panggilan(String nama) {
        return PanggilanAtas.dari((ExecutionEntity) posisi, kasus).stream().map(p -> dari(p, nama)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    String ambil(String nama) {
        ExecutionEntity e = (ExecutionEntity) posisi;
        String dekat = melingkupi(e.getActivity(), nama);
        return dekat != null ? dekat : PanggilanAtas.dari(e, kasus).stream().map(p -> melingkupi(p, nama)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Within an event sub-process that interrupts nothing, of its own process or of one that called it. */
    boolean disamping() {
        ExecutionEntity e = (ExecutionEntity) posisi;
        return disamping(e.getActivity()) || PanggilanAtas.dari(e, kasus).stream().anyMatch(SifatWarisan::disamping);
    }

    private static boolean disamping(ActivityImpl elemen) {
        return Stream.<ScopeImpl>iterate(elemen, ActivityImpl.class::isInstance, t -> ((ActivityImpl) t).getFlowScope()).map(ActivityImpl.class::cast)
            .anyMatch(a -> a.isTriggeredByEvent() && a.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE);
    }

    /** What the element says, or what encloses it within its process. */
    static String melingkupi(ActivityImpl elemen, String nama) {
        for (ScopeImpl tempat = elemen; tempat != null; tempat = tempat instanceof ActivityImpl a ? a.getFlowScope() : null) {
            String nilai = dari(tempat, nama);
            if (nilai != null) {
                return nilai;
            }
        }
        return null;
    }

    private static String dari(ScopeImpl tempat, String nama) {
        return milik(tempat).ambil(nama);
    }
}
