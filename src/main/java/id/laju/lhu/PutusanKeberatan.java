package id.laju.lhu;

import id.laju.pengujian.SisaSampel;
import id.laju.pengujian.SisaSampelService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with an objection. */
@Service
class PutusanKeberatan {

    private static final int TERPANJANG = KeberatanService.ALASAN_TERPANJANG;

    private final KeberatanMapper mapper;
    private final KeberatanService keberatan;
    private final PermohonanService permohonan;
    private final SisaSampelService sisa;
    private final Clock jam;

    PutusanKeberatan(KeberatanMapper mapper, KeberatanService keberatan, PermohonanService permohonan, SisaSampelService sisa, Clock jam) {
        this.mapper = mapper;
        this.keberatan = keberatan;
        this.permohonan = permohonan;
        this.sisa = sisa;
        this.jam = jam;
    }

    /** CS tells the laboratory what is doubted, without whose report it is, and which files it may open. */
    @Transactional
    void terima(long id, String uraian, Collection<UUID> untukLab, String oleh) {
        new PeriksaIsian().wajib("uraian", uraian, "Tulis uraian bagi laboratorium, tanpa nama pelanggan.").panjang("uraian", uraian, TERPANJANG, "Uraian").selesai();
        mapper.uraikan(id, uraian.strip());
        untukLab.forEach(b -> mapper.bukaUntukLab(id, b));
        mapper.jejak(id, "DITERIMA", uraian.strip(), oleh, jam.instant());
    }

    /** What is left of the samples with doubted results, as the register of remainders knows it. */
    @Transactional(readOnly = true)
    List<SisaSampel> sisa(long id) {
        Set<Long> dipilih = Set.copyOf(mapper.semuaParameter(id));
        return sisa.milik(permohonan.sampelLaporan(keberatan.ambil(id).laporanId()).stream().map(Sampel::id)
            .filter(s -> permohonan.parameter(s).stream().anyMatch(p -> dipilih.contains(p.id()))).toList());
    }

    /** Whether all of them can be tested again from what is left; an instrument went back to the customer. */
    boolean sisaAda(Keberatan k, List<SisaSampel> sisa) {
        return !permohonan.ambil(k.permohonanId()).kalibrasi() && !sisa.isEmpty() && sisa.stream().allMatch(SisaSampel::ada);
    }

    /** @throws IsianKeliru without a decision or reason, or from what is no longer there */
    @Transactional
    void putuskan(long id, String putusan, String alasan, String oleh) {
        boolean tolak = Keberatan.TOLAK.equals(putusan);
        boolean dariSisa = Keberatan.SISA.equals(putusan);
        new PeriksaIsian().tolakJika(!tolak && !dariSisa && !Keberatan.BARU.equals(putusan), "keputusan", "Pilih tolak, uji ulang sisa sampel, atau minta sampel baru.")
            .tolakJika(dariSisa && !sisaAda(keberatan.ambil(id), sisa(id)), "keputusan", "Sisa sampelnya sudah tidak ada. Pilih minta sampel baru, atau tolak.")
            .wajib("alasan", alasan, "Tulis alasan keputusan; pelanggan membacanya.").panjang("alasan", alasan, TERPANJANG, "Alasan").selesai();
        if (mapper.putuskan(id, putusan, alasan.strip(), oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Keberatan ini sudah diputuskan.");
        }
        mapper.jejak(id, putusan, alasan.strip(), oleh, jam.instant());
        if (tolak) {
            mapper.selesai(id, "DITOLAK", jam.instant());
        }
    }

    /** CS looks at what came. @throws IsianKeliru without a decision, or without words when it is asked for again */
    @Transactional
    void terimaSampel(long id, String keputusan, String catatan, String oleh) {
        boolean lagi = "mintaLagi".equals(keputusan);
        new PeriksaIsian().tolakJika(!lagi && !"layak".equals(keputusan), "keputusan", "Pilih layak atau minta lagi.")
            .tolakJika(lagi && (catatan == null || catatan.isBlank()), "catatan", "Tulis mengapa diminta lagi; pelanggan membacanya.")
            .panjang("catatan", catatan, TERPANJANG, "Catatan").selesai();
        mapper.catatSampel(id, lagi ? catatan.strip() : null);
        mapper.jejak(id, lagi ? "SAMPEL_DIMINTA_LAGI" : "SAMPEL_DITERIMA", catatan == null ? null : catatan.strip(), oleh, jam.instant());
    }
}
