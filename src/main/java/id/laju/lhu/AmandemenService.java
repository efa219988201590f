package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.pengujian.KoreksiHasilService;
import id.laju.pengujian.SampelButa;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a correction of an issued report or certificate, and deciding about it (LHU-022; ISO/IEC 17025, 7.8.8). */
@Service
public class AmandemenService {

    static final int ALASAN_TERPANJANG = 2000;
    /** In the trail: CS gave it back to Manajer Teknis. */
    static final String TANPA_PERBAIKAN = "TANPA_PERBAIKAN";

    private final AmandemenMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final KoreksiHasilService hasil;
    private final StafService staf;
    private final AmandemenProses proses;
    private final Clock jam;

    AmandemenService(AmandemenMapper mapper, PermohonanService permohonan, DokumenService dokumen, KoreksiHasilService hasil, StafService staf,
            AmandemenProses proses, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.hasil = hasil;
        this.staf = staf;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such request */
    @Transactional(readOnly = true)
    Amandemen ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Permintaan amandemen", id));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<Amandemen> tentang(long laporanId) {
        return mapper.tentang(laporanId);
    }

    /** Whether a correction of this report can be asked for now: it is out, in force, and nobody works on one. */
    @Transactional(readOnly = true)
    boolean dapatDiminta(Laporan l) {
        return l.dirilis() != null && dokumen.ambil(l.dokumenId()).status() == StatusDokumen.TERBIT
            && mapper.tentang(l.id()).stream().allMatch(a -> a.selesai() != null) && !mapper.dipersoalkan(l.id());
    }

    /**
     * By the customer; CS looks at it first.
     *
     * @param loket CS who writes it down at the counter; null when the customer does
     * @throws IsianKeliru without a reason, or when the report is not in force or already being corrected
     */
    @Transactional
    public long minta(Laporan l, long penggunaId, String nama, String alasan, String loket) {
        periksa("alasan", alasan, "Tulis apa yang keliru pada " + sebutan(l) + " ini dan bagaimana seharusnya.");
        long id = simpan(l, "PELANGGAN", penggunaId, nama, alasan, null);
        mapper.jejak(id, "DIMINTA", alasan.strip(), loket == null ? "pelanggan:" + penggunaId : loket, jam.instant());
        mulai(id, "pelanggan");
        return id;
    }

    /** By staff who found the fault themselves; they say it at once in words for the laboratory. */
    @Transactional
    public long mintaStaf(Laporan l, String alasan, String uraian, String oleh) {
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa " + sebutan(l) + " ini perlu diperbaiki.").panjang("alasan", alasan, ALASAN_TERPANJANG, "Alasan")
            .wajib("uraian", uraian, "Tulis uraian bagi laboratorium, tanpa nama pelanggan.").panjang("uraian", uraian, ALASAN_TERPANJANG, "Uraian").selesai();
        long id = simpan(l, "STAF", null, staf.nama(oleh), alasan, uraian.strip());
        mapper.jejak(id, "DIMINTA", alasan.strip(), oleh, jam.instant());
        mulai(id, "staf");
        return id;
    }

    private long simpan(Laporan l, String asal, Long pengguna, String peminta, String alasan, String uraian) {
        if (l.dirilis() == null || dokumen.ambil(l.dokumenId()).status() != StatusDokumen.TERBIT) {
            throw new IsianKeliru("Hanya " + sebutan(l) + " yang terbit dan masih berlaku yang dapat diperbaiki. Bila sudah diperbaiki, ajukan untuk " + sebutan(l) + " perbaikannya.");
        }
        if (mapper.dipersoalkan(l.id())) {
            throw new IsianKeliru("Keberatan atas hasil " + sebutan(l) + " ini sedang diproses. Perbaikan dapat diminta sesudah keberatannya selesai.");
        }
        Long id = mapper.simpan(l.satker(), l.permohonanId(), l.id(), asal, pengguna, peminta, alasan.strip(), uraian, jam.instant());
        if (id == null) {
            throw new IsianKeliru("Perbaikan " + sebutan(l) + " ini sudah diminta dan sedang diproses.");
        }
        return id;
    }

    private String sebutan(Laporan l) {
        return permohonan.ambil(l.permohonanId()).sebutanLaporan();
    }

    private void mulai(long id, String asal) {
        Amandemen a = ambil(id);
        proses.mulai(a, asal, order(a).pelangganId());
    }

    /** CS tells the laboratory what is asked, without whose report it is. */
    @Transactional
    void telaah(long id, String uraian, String oleh) {
        periksa("uraian", uraian, "Tulis uraian bagi laboratorium, tanpa nama pelanggan.");
        mapper.uraikan(id, uraian.strip());
        mapper.jejak(id, "DITELAAH", uraian.strip(), oleh, jam.instant());
    }

    /**
     * Manajer Teknis decides.
     *
     * @param koreksi why, by parameter whose result has to be entered anew; empty for none
     * @throws IsianKeliru without a decision or reason, or with a result that is not in this report
     */
    @Transactional
    void putuskan(long id, String putusan, String alasan, Map<Long, String> koreksi, String oleh) {
        boolean tolak = Amandemen.TOLAK.equals(putusan);
        new PeriksaIsian().tolakJika(!tolak && !Amandemen.AMANDEMEN.equals(putusan) && !Amandemen.PENGGANTI.equals(putusan), "keputusan",
                "Pilih tolak, amandemen, atau pengganti.")
            .wajib("alasan", alasan, tolak ? "Tulis alasan penolakan; pelanggan membacanya." : "Tulis alasan perbaikan; tercetak pada perbaikannya.")
            .panjang("alasan", alasan, ALASAN_TERPANJANG, "Alasan").selesai();
        Amandemen a = ambil(id);
        if (mapper.putuskan(id, putusan, alasan.strip(), oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Permintaan ini sudah diputuskan.");
        }
        if (!tolak) {
            hasil.tandai(a.laporanId(), koreksi, false, oleh);
        }
        mapper.jejak(id, putusan, alasan.strip(), oleh, jam.instant());
    }

    /** CS found nothing to correct: Manajer Teknis decides again. */
    @Transactional
    public void bukaPutusan(long id) {
        mapper.bukaPutusan(id);
    }

    /** Why CS could not correct anything, oldest first, covered for the laboratory. */
    @Transactional(readOnly = true)
    List<String> dikembalikan(Amandemen a) {
        Permohonan p = order(a);
        return mapper.riwayat(a.id()).stream().filter(j -> j.tindakan().equals(TANPA_PERBAIKAN)).map(j -> SampelButa.samarkan(j.catatan(), p)).toList();
    }

    private static void periksa(String bidang, String isi, String kalimat) {
        new PeriksaIsian().wajib(bidang, isi, kalimat).panjang(bidang, isi, ALASAN_TERPANJANG, "Tulisan ini").selesai();
    }

    /** The correction that an accepted objection led to. */
    @Transactional(readOnly = true)
    Optional<Amandemen> milikKeberatan(long keberatanId) {
        return mapper.milikKeberatan(keberatanId);
    }

    Permohonan order(Amandemen a) {
        return permohonan.ambil(a.permohonanId());
    }

    @Transactional(readOnly = true)
    List<AmandemenMapper.Jejak> riwayat(long id) {
        return mapper.riwayat(id);
    }
}
