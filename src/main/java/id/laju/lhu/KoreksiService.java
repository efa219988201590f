package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Lhu;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.LaporanService;
import id.laju.permohonan.NomorAlat;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The corrected report or certificate: prepared, filled in, compared with the one it corrects, and put in its place. */
@Service
public class KoreksiService {

    private final AmandemenMapper mapper;
    private final AmandemenService amandemen;
    private final PermohonanService permohonan;
    private final LaporanService laporan;
    private final BandingLaporan banding;
    private final LhuMapper pilihan;
    private final DokumenService dokumen;
    private final Clock jam;

    KoreksiService(AmandemenMapper mapper, AmandemenService amandemen, PermohonanService permohonan, LaporanService laporan, BandingLaporan banding, LhuMapper pilihan,
            DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.amandemen = amandemen;
        this.permohonan = permohonan;
        this.banding = banding;
        this.laporan = laporan;
        this.pilihan = pilihan;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** Keeps what the report says and makes the one that will correct it. Repeatable. @return id of the corrected report */
    @Transactional
    public long siapkan(long id) {
        Amandemen a = amandemen.ambil(id);
        if (a.laporanBaru() != null) {
            return a.laporanBaru();
        }
        Laporan lama = permohonan.satuLaporan(a.laporanId());
        Map<String, String> isi = banding.isi(lama, pilihan(lama.id()));
        long baru = laporan.koreksiLaporan(lama.id(), a.kasus());
        mapper.siapkan(id, baru, IsiLaporan.tulis(isi));
        mapper.salinKata(lama.id(), baru);
        return baru;
    }

    private PilihanLhu pilihan(long laporanId) {
        return pilihan.pilihan(laporanId).orElse(new PilihanLhu(null, false, null, null));
    }

    /**
     * The words of customer and samples as the corrected report shall print them; the remark of the corrected report is kept with its choices.
     *
     * @throws IsianKeliru when something is missing or too long, or nothing at all differs from the report
     */
    @Transactional
    void isi(long id, IsianKoreksi isian, String oleh) {
        Amandemen a = amandemen.ambil(id);
        isian.periksa(permohonan.sampelLaporan(a.laporanBaru()).stream().map(s -> s.id()).toList());
        periksaNomor(isian, permohonan.sampel(a.permohonanId()));
        Laporan baru = permohonan.satuLaporan(a.laporanBaru());
        isian.kata().forEach(k -> mapper.simpanKata(baru.id(), k, oleh, jam.instant()));
        List<Lhu.Perubahan> beda = beda(a);
        if (beda.isEmpty()) {
            throw new IsianKeliru("Belum ada yang berbeda dari " + amandemen.order(a).sebutanLaporan() + " yang diperbaiki. Ubah paling sedikit satu isian.");
        }
        mapper.bedakan(id, IsiLaporan.tulis(beda));
        mapper.jejak(id, "DIISI", null, oleh, jam.instant());
    }

    /** A number that another instrument of the order bears would join two histories. */
    private static void periksaNomor(IsianKoreksi isian, List<Sampel> order) {
        Map<Long, Optional<NomorAlat>> nomor = order.stream().filter(Sampel::alat).collect(Collectors.toMap(Sampel::id, NomorAlat::dari));
        Map<Long, Sampel> alat = order.stream().filter(Sampel::alat).collect(Collectors.toMap(Sampel::id, s -> s));
        List<IsianKoreksi.Contoh> diisi = isian.sampel().stream().filter(c -> alat.containsKey(c.sampelId())).toList();
        diisi.forEach(c -> nomor.put(c.sampelId(), NomorAlat.dari(alat.get(c.sampelId()).produkId(), c.merek(), c.tipeId(), c.tipeEn())));
        PeriksaIsian p = new PeriksaIsian();
        for (int i = 0; i < diisi.size(); i++) {
            IsianKoreksi.Contoh c = diisi.get(i);
            Optional<Sampel> kembar = order.stream().filter(s -> s.alat() && s.id() != c.sampelId() && nomor.get(c.sampelId()).isPresent() && nomor.get(c.sampelId()).equals(nomor.get(s.id()))).findFirst();
            String bidang = "sampel." + i + ".tipeId";
            kembar.ifPresent(s -> p.tolak(bidang, NomorAlat.KEMBAR.formatted(c.tipeId() == null || c.tipeId().isBlank() ? c.tipeEn() : c.tipeId(), "ke-" + s.urutan())));
        }
        p.selesai();
    }

    /** CS finds nothing to correct; what was typed so far stays. @throws IsianKeliru without a reason */
    @Transactional
    void kembalikan(long id, String catatan, String oleh) {
        new PeriksaIsian().wajib("catatan", catatan, "Tulis bagi Manajer Teknis mengapa tidak ada yang dapat diperbaiki, tanpa nama pelanggan.")
            .panjang("catatan", catatan, AmandemenService.ALASAN_TERPANJANG, "Catatan").selesai();
        mapper.jejak(id, AmandemenService.TANPA_PERBAIKAN, catatan.strip(), oleh, jam.instant());
    }

    /** Refused after it was prepared. Repeatable. */
    @Transactional
    public void batalkan(long id) {
        urungkan(amandemen.ambil(id));
    }

    /** Nothing is corrected: the report to be goes, the request ends. */
    void urungkan(Amandemen a) {
        if (mapper.urungkan(a.id(), jam.instant()) > 0 && a.laporanBaru() != null) {
            mapper.hapusKata(a.laporanBaru());
            laporan.urungkanKoreksi(a.laporanBaru());
        }
    }

    /** As the corrected report would print it now. */
    @Transactional(readOnly = true)
    List<Lhu.Perubahan> beda(Amandemen a) {
        return banding.beda(a, terakhir(a));
    }

    private PilihanLhu terakhir(Amandemen a) {
        return pilihan.pilihan(a.laporanBaru()).orElseGet(() -> pilihan(a.laporanId()));
    }

    /** Nothing differs but when and under which conditions it was measured. */
    boolean sama(Amandemen a) {
        return banding.sama(a, terakhir(a));
    }

    /** Somebody else looks at the differences. @throws IsianKeliru without a decision, or without a note when it goes back */
    @Transactional
    void periksa(long id, String keputusan, String catatan, String oleh) {
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!kembali && !"setuju".equals(keputusan), "keputusan", "Pilih setuju atau kembalikan.")
            .tolakJika(kembali && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang harus diperbaiki.")
            .panjang("catatan", catatan, AmandemenService.ALASAN_TERPANJANG, "Catatan").selesai();
        mapper.jejak(id, kembali ? "DIKEMBALIKAN" : "DISETUJUI", catatan == null ? null : catatan.strip(), oleh, jam.instant());
    }

    /** Notes with which the corrections came back, newest last. */
    List<String> catatan(long id) {
        return new ArrayList<>(mapper.riwayat(id).stream().filter(j -> j.tindakan().equals("DIKEMBALIKAN")).map(AmandemenMapper.Jejak::catatan).toList());
    }

    /** The draft of a corrected report was made: what it prints as differences is kept. */
    void dibuat(Laporan baru, PilihanLhu dipilih) {
        mapper.denganLaporanBaru(baru.id()).ifPresent(a -> mapper.bedakan(a.id(), IsiLaporan.tulis(banding.beda(a, dipilih))));
    }

    /** The corrected report is out: in the same transaction the old one says by which it was corrected. */
    void berlakukan(Laporan baru) {
        mapper.denganLaporanBaru(baru.id()).ifPresent(a -> {
            var lama = permohonan.satuLaporan(a.laporanId()).dokumenId();
            if (a.pengganti()) {
                dokumen.gantikan(lama, baru.dokumenId(), a.putusanAlasan());
            } else {
                dokumen.amandemenkan(lama, baru.dokumenId(), a.putusanAlasan());
            }
            mapper.selesai(a.id(), jam.instant());
        });
    }
}
