package id.laju.lhu;

import id.laju.Orang;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.KunciService;
import id.laju.mesin.SiapaBekerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings reports all the way to their release. */
@Component
public class TerbitkanContoh {

    private final ContohLhu contoh;
    private final TteService tte;
    private final SiapaBekerja siapa;
    private final PermohonanService permohonan;
    private final LhuService lhu;
    private final DokumenService dokumen;
    private final KunciService kunci;
    private final RuntimeService mesin;
    private final Orang orang;

    TerbitkanContoh(ContohLhu contoh, TteService tte, SiapaBekerja siapa, PermohonanService permohonan, LhuService lhu, DokumenService dokumen, KunciService kunci,
            RuntimeService mesin, Orang orang) {
        this.contoh = contoh;
        this.tte = tte;
        this.siapa = siapa;
        this.permohonan = permohonan;
        this.lhu = lhu;
        this.dokumen = dokumen;
        this.kunci = kunci;
        this.mesin = mesin;
        this.orang = orang;
    }

    public void tandatangani(ContohLhu.Berjalan b) {
        contoh.siapkanKunci();
        orang.sebagai("kepala", () -> tte.tandatangani(List.of(contoh.tugasTte(b)), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
    }

    /** @param urutan of the report in the order, from 0. @return id of the report */
    public long rilis(long permohonanId, int urutan) {
        ContohLhu.Berjalan b = contoh.mulai(permohonanId, urutan);
        orang.selesaikan("ketua", b.kasus(), "beriNomorLhu", Map.of());
        contoh.buat(b);
        tandatangani(b);
        orang.selesaikan("cs", b.kasus(), "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(b.kasus());
        return b.laporanId();
    }

    /** A corrected report from the check by Ketua Tim PJI to its release. */
    public void koreksi(String kasus) {
        contoh.siapkanKunci();
        orang.selesaikan("ketua", kasus, "periksaKoreksi", Map.of("keputusan", "setuju"));
        orang.selesaikan("ketua", kasus, "beriNomorLhu", Map.of());
        orang.selesaikan("cs", kasus, "buatLhu", Map.of("penandaTangan", "kepala", "tanpaSimbol", false));
        String tugas = orang.tugas(kasus, "tandatanganiLhu").getId();
        orang.sebagai("kepala", () -> tte.tandatangani(List.of(tugas), ContohLhu.SANDI.toCharArray(), siapa.sekarang().orElseThrow()));
        orang.selesaikan("cs", kasus, "periksaLhu", Map.of("keputusan", "rilis"));
        contoh.jalankanPekerjaan(kasus);
    }

    /** An order with one sample whose report is out, without any process. @return id of the request */
    public long orderTerbit() {
        long order = contoh.order(1, false);
        rilisTanpaProses(order, 0);
        return order;
    }

    /** By the services alone; the paper is real. */
    public long rilisTanpaProses(long permohonanId, int urutan) {
        contoh.siapkanKunci();
        return rilis(permohonan.laporan(permohonanId).get(urutan).id());
    }

    /** The first report, signed with a key that is no demo. */
    public void rilisDenganKunciSungguhan(long permohonanId) {
        contoh.siapkanKunci();
        kunci.buat("kepala", ContohLhu.SANDI.toCharArray(), false);
        rilis(permohonan.laporan(permohonanId).get(0).id());
        contoh.siapkanKunci();
    }

    private long rilis(long id) {
        lhu.nomori(id);
        Dokumen draf = lhu.buat(id, new PilihanLhu("kepala", false, null, null), "cs");
        dokumen.tandatangani(List.of(draf.id()), "kepala", ContohLhu.SANDI.toCharArray());
        lhu.rilis(id);
        return id;
    }

    /** The end of the order: from here on the case waits for survey and Selesai Order. */
    public void serahkan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        mesin.startProcessInstanceByKey("penyerahan", p.kasus(), Map.of("satker", p.satker(), "permohonanId", permohonanId, "pelangganId", p.pelangganId()));
    }
}
