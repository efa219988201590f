package id.laju.pengujian;

import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after a sample where PJ Lab says so, and assignments that nobody validates (LAB-005, LAB-007). */
@Service
class PenunjukanService {

    static final String PENYELIA = "penyelia";

    private final PenerimaanMapper sampel;
    private final PenugasanMapper penugasan;
    private final StafService staf;
    private final Clock jam;

    PenunjukanService(PenerimaanMapper sampel, PenugasanMapper penugasan, StafService staf, Clock jam) {
        this.sampel = sampel;
        this.penugasan = penugasan;
        this.staf = staf;
        this.jam = jam;
    }

    /** @throws IsianKeliru for somebody who is no penyelia of the satker */
    @Transactional
    void tunjuk(String satker, long sampelId, String penyelia) {
        if (staf.denganPeran(satker, PENYELIA).stream().noneMatch(s -> s.id().equals(penyelia))) {
            throw IsianKeliru.pada("penyelia", "Pilih penyelia dari daftar.");
        }
        sampel.kunci(sampelId);
        sampel.penyelia(sampelId, penyelia);
    }

    /** What the penyelia proposed is in force at once. */
    @Transactional
    void sahkan(long sampelId) {
        sampel.kunci(sampelId);
        penugasan.sahkan(sampelId);
        sampel.distribusi(sampelId, jam.instant());
    }
}
