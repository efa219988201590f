package id.laju.person;

import id.laju.permohonan.DrafDihapus;
import id.laju.permohonan.OrderDibatalkan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanDiajukan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a renewal, told to the case that watches over the old certificate: submitted, given up, or issued. */
@Component
public class JalanPerpanjangan {

    private final MasaPersonMapper mapper;
    private final PersonProses proses;

    JalanPerpanjangan(MasaPersonMapper mapper, PersonProses proses) {
        this.mapper = mapper;
        this.proses = proses;
    }

    @EventListener
    @Transactional
    public void diajukan(PermohonanDiajukan p) {
        mapper.diperpanjangOleh(p.permohonanId()).forEach(s -> kabari(s, "diajukan"));
    }

    @EventListener
    @Transactional
    public void dihapus(DrafDihapus p) {
        gagal(p.permohonanId());
    }

    @EventListener
    @Transactional
    public void berakhir(PermohonanBerakhir p) {
        gagal(p.permohonanId());
    }

    @EventListener
    @Transactional
    public void dibatalkan(OrderDibatalkan p) {
        gagal(p.permohonanId());
    }

    /** Its certificates are out; who got none is asked about once more. Repeatable. */
    @Transactional
    void terbit(long permohonanId) {
        mapper.diperpanjangOleh(permohonanId).forEach(s -> {
            if (mapper.terbitLagi(s, permohonanId)) {
                kabari(s, "terbit");
            } else {
                tanyaLagi(s);
            }
        });
    }

    /** Nothing comes of it. Repeatable. */
    @Transactional
    void gagal(long permohonanId) {
        mapper.diperpanjangOleh(permohonanId).forEach(this::tanyaLagi);
    }

    private void tanyaLagi(long sertifikatId) {
        mapper.tanyaLagi(sertifikatId);
        kabari(sertifikatId, "tanya");
    }

    private void kabari(long sertifikatId, String perubahan) {
        mapper.kasus(sertifikatId).ifPresent(k -> {
            proses.kunci(k);
            proses.perpanjanganBerubah(k, sertifikatId, perubahan);
        });
    }
}
