package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.pengujian.TitipIsian;
import id.laju.pengujian.TitipService;
import id.laju.permohonan.ContohRencanaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.sertifikasi.LingkupAuditService;
import id.laju.sertifikasi.MerekService;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples of the product are taken at the factory: what was paid for in the quotation, else one of each brand (CRT-047). */
@Service
class ContohProdukService {

    /** A sample that is to be taken. @param sampelId null when our own laboratory does not test it */
    private record Rencana(Long sampelId, String nama) {
    }

    private final UjiProdukMapper mapper;
    private final PermohonanService permohonan;
    private final ContohRencanaService rencana;
    private final MerekService merek;
    private final LingkupAuditService lingkup;
    private final TitipService titip;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final Clock jam;

    ContohProdukService(UjiProdukMapper mapper, PermohonanService permohonan, ContohRencanaService rencana, MerekService merek, LingkupAuditService lingkup, TitipService titip,
            StafService staf, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.rencana = rencana;
        this.merek = merek;
        this.lingkup = lingkup;
        this.titip = titip;
        this.staf = staf;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Newest first. */
    List<PengambilanContoh> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    PengambilanContoh kini(long permohonanId) {
        return mapper.semua(permohonanId).stream().findFirst().orElseThrow();
    }

    List<ContohProduk> contoh(PengambilanContoh p) {
        return mapper.contoh(p.permohonanId(), p.putaran());
    }

    List<FotoContoh> foto(PengambilanContoh p) {
        return mapper.foto(p.permohonanId(), p.putaran());
    }

    /** Opens the round that is to be taken now. Repeatable until it is reported. @return reports in which our own laboratory will tell of it */
    @Transactional
    List<Long> siapkan(long permohonanId, long auditId) {
        Optional<PengambilanContoh> lama = mapper.kunci(permohonanId);
        if (lama.isEmpty() || lama.get().dicatat() != null) {
            int putaran = lama.map(PengambilanContoh::putaran).orElse(0) + 1;
            List<Rencana> contoh = lama.map(this::ulang).orElseGet(() -> awal(permohonan.ambil(permohonanId)));
            mapper.siapkan(permohonanId, putaran, auditId, jam.instant());
            for (int n = 0; n < contoh.size(); n++) {
                mapper.rencanakan(permohonanId, putaran, n + 1, contoh.get(n).sampelId(), contoh.get(n).nama());
            }
        }
        return laporan(mapper.kunci(permohonanId).orElseThrow());
    }

    private List<Rencana> awal(Permohonan p) {
        List<Rencana> diuji = permohonan.sampel(p.id()).stream().map(s -> new Rencana(s.id(), s.namaLengkap())).toList();
        if (!diuji.isEmpty()) {
            return diuji;
        }
        List<Rencana> bermerek = merek.semua(p.id()).stream().map(m -> new Rencana(null, Stream.of(m.namaProdukPolos(), "Merek " + m.merek(), m.tipePolos().isEmpty() ? null : "Tipe " + m.tipePolos())
            .filter(Objects::nonNull).collect(Collectors.joining(" ")))).toList();
        return bermerek.isEmpty() ? List.of(new Rencana(null, lingkup.untuk(p).produk())) : bermerek;
    }

    /** A sample that our laboratory has had stays as it is; another one of the same kind is taken. */
    private List<Rencana> ulang(PengambilanContoh lama) {
        List<ContohProduk> semua = contoh(lama);
        if (!lama.terambil() || !lama.diBalai()) {
            return semua.stream().map(c -> new Rencana(c.sampelId(), c.nama())).toList();
        }
        List<Long> baru = rencana.ulangi(lama.permohonanId(), semua.stream().map(ContohProduk::sampelId).toList());
        List<Rencana> hasil = new ArrayList<>();
        for (int n = 0; n < semua.size(); n++) {
            hasil.add(new Rencana(baru.get(n), semua.get(n).nama()));
        }
        return hasil;
    }

    private List<Long> laporan(PengambilanContoh p) {
        List<Long> ids = contoh(p).stream().map(ContohProduk::sampelId).filter(Objects::nonNull).toList();
        return permohonan.sampelDari(ids).stream().map(Sampel::laporanId).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** Our own laboratory was paid for the test. */
    boolean direncanakan(PengambilanContoh p) {
        return contoh(p).stream().allMatch(c -> c.sampelId() != null);
    }

    /** @throws IsianKeliru with every wrong field */
    @Transactional
    void terambil(long permohonanId, IsianContoh i, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        PengambilanContoh r = terbuka(permohonanId);
        ZoneId zona = kalender.zona(p.satker());
        Map<Long, ContohProduk> semua = contoh(r).stream().collect(Collectors.toMap(ContohProduk::id, Function.identity()));
        periksa(r, i, semua.keySet(), LocalDateTime.ofInstant(jam.instant(), zona));
        List<ContohProduk> diambil = i.baris().stream().map(b -> b.jadi(semua.get(b.contohId()), i.balai(), zona)).toList();
        diambil.forEach(mapper::ambil);
        mapper.terambil(new PengambilanContoh(permohonanId, r.putaran(), r.auditId(), r.disiapkan(), null, null, i.balai() ? "BALAI" : "LUAR", i.balai() ? null : BacaIsian.teks(i.alasanLuar()),
            i.metode().strip(), i.saksiNama().strip(), BacaIsian.teks(i.saksiJabatan()), oleh, jam.instant(), null, null));
        if (i.balai()) {
            diambil.forEach(c -> titip.titip(p.satker(), c.sampelId(), new TitipIsian(c.tempatSimpan(), c.kondisi(), c.jumlah(), c.kemasan(), staf.nama(oleh)), null, null, oleh));
        }
    }

    private void periksa(PengambilanContoh r, IsianContoh i, Set<Long> semua, LocalDateTime kini) {
        PeriksaIsian periksa = i.periksa(kini, direncanakan(r))
            .tolakJika(i.baris().size() != semua.size() || !semua.containsAll(i.baris().stream().map(IsianContoh.Baris::contohId).toList()), "keputusan", "Daftar contoh sudah berubah. Muat ulang formulir.");
        periksaFoto(periksa, i, foto(r));
        periksa.selesai();
    }

    private static void periksaFoto(PeriksaIsian periksa, IsianContoh i, List<FotoContoh> foto) {
        for (int n = 0; n < i.baris().size(); n++) {
            long id = i.baris().get(n).contohId();
            periksa.tolakJika(foto.stream().noneMatch(f -> f.contohId() != null && f.contohId() == id), "baris." + n + ".foto", "Ambil paling sedikit satu foto contoh bersegel ini.");
        }
        periksa.tolakJika(foto.stream().noneMatch(f -> f.jenis() == FotoContoh.Jenis.TTD_PELANGGAN), "ttdPelanggan", "Minta wakil perusahaan menandatangani kotak ini, lalu tekan Simpan tanda tangan.")
            .tolakJika(foto.stream().noneMatch(f -> f.jenis() == FotoContoh.Jenis.TTD_PETUGAS), "ttdPetugas", "Tandatangani kotak ini, lalu tekan Simpan tanda tangan.");
    }

    @Transactional
    void tidakDapat(long permohonanId, String alasan, String oleh) {
        PengambilanContoh r = terbuka(permohonanId);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa contoh tidak dapat diambil.").panjang("alasan", alasan, 500, "Alasan").selesai();
        mapper.tidakTerambil(permohonanId, r.putaran(), alasan.strip(), oleh, jam.instant());
    }

    /** Locked. @throws IsianKeliru when nothing is to be taken now */
    PengambilanContoh terbuka(long permohonanId) {
        return mapper.kunci(permohonanId).filter(r -> r.dicatat() == null).orElseThrow(() -> new IsianKeliru("Pengambilan contoh ini sudah dilaporkan. Muat ulang halaman."));
    }
}
