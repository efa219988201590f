package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BagianDaftar;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issued reports on paper: every print is counted (DOC-010), every sheet is followed until it is collected or sent (LHU-011 to LHU-015, LHU-029). */
@Service
public class HardcopyService {

    static final BagianDaftar BAGIAN = BagianDaftar.dari("semua", "belum", "siap", "dikirim", "diambil", "tanpa");
    static final int TERBANYAK = 5000;
    private static final Map<String, String> URUT = Map.of("lhu", "l.nomor_lhu", "order", "p.nomor_order", "pelanggan", "p.nama_cetak", "terbit", "t.pada");

    private final LhuTerbitMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final Clock jam;

    HardcopyService(LhuTerbitMapper mapper, PermohonanService permohonan, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** Newest first, unless another order is asked for. */
    @Transactional(readOnly = true)
    Halaman<LhuTerbit> daftar(List<String> satker, String bagian, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, bagian, h, urut(h), h.ukuran(), h.lewati()), mapper.banyak(kode, bagian, h), h);
    }

    /** The whole list for a workbook, up to {@link #TERBANYAK}. */
    @Transactional(readOnly = true)
    List<LhuTerbit> semua(List<String> satker, String bagian, PermintaanHalaman h) {
        return mapper.daftar(satker.toArray(String[]::new), bagian, h, urut(h), TERBANYAK, 0);
    }

    private static String urut(PermintaanHalaman h) {
        return h.kolom(URUT, "t.pada desc") + ", t.laporan_id desc";
    }

    /** @throws TidakDitemukan when it is not issued, or of another satker */
    @Transactional(readOnly = true)
    LhuTerbit satu(long laporanId, List<String> satker) {
        return mapper.satu(laporanId).filter(l -> satker.contains(l.satker())).orElseThrow(() -> TidakDitemukan.untuk("LHU", laporanId));
    }

    @Transactional(readOnly = true)
    List<LhuTerbitMapper.Cetakan> cetakan(long laporanId) {
        return mapper.cetakan(laporanId);
    }

    /** Counts a print and gives the paper. @throws IsianKeliru when it was printed before and no reason is given */
    @Transactional
    DaftarLhuService.Unduh cetak(LhuTerbit l, String alasan, String oleh) {
        mapper.kunci(l.laporanId());
        boolean ulang = !mapper.cetakan(l.laporanId()).isEmpty();
        new PeriksaIsian().tolakJika(ulang && (alasan == null || alasan.isBlank()), "alasan", "LHU ini sudah pernah dicetak. Tulis mengapa dicetak lagi.")
            .panjang("alasan", alasan, 500, "Alasan").selesai();
        mapper.cetak(l.laporanId(), ulang ? alasan.strip() : null, oleh, jam.instant());
        Laporan laporan = permohonan.satuLaporan(l.laporanId());
        return new DaftarLhuService.Unduh(dokumen.berkas(laporan.dokumenId()), dokumen.isi(laporan.dokumenId()));
    }

    /** The paper lies ready. @throws IsianKeliru before the first print, a second time, or when it is no longer in force */
    @Transactional
    void siap(LhuTerbit l, String oleh) {
        tolakYangDikoreksi(l);
        if (mapper.cetakan(l.laporanId()).isEmpty()) {
            throw new IsianKeliru("Cetak dulu LHU ini, lalu tandai hardcopynya siap.");
        }
        if (mapper.siap(l.laporanId(), oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Hardcopy LHU ini sudah ditandai siap.");
        }
    }

    /** @throws IsianKeliru without a name, when no paper waits, or when another report took its place */
    @Transactional
    void diambil(LhuTerbit l, String penerima, String oleh) {
        tolakYangDikoreksi(l);
        new PeriksaIsian().wajib("penerima", penerima, "Tulis nama pengambil.").panjang("penerima", penerima, 200, "Nama").selesai();
        serahkan(mapper.serahkan(l.laporanId(), "DIAMBIL", penerima.strip(), null, null, oleh, jam.instant()));
    }

    /** To the address of the request. @throws IsianKeliru without courier and number, when no paper waits, or when another report took its place */
    @Transactional
    void dikirim(LhuTerbit l, String kurir, String nomor, String oleh) {
        tolakYangDikoreksi(l);
        new PeriksaIsian().wajib("kurir", kurir, "Tulis nama kurir.").panjang("kurir", kurir, 100, "Nama kurir")
            .wajib("nomorKirim", nomor, "Tulis nomor resi.").panjang("nomorKirim", nomor, 100, "Nomor resi").selesai();
        serahkan(mapper.serahkan(l.laporanId(), "DIKIRIM", l.alamatDitulis(), kurir.strip(), nomor.strip(), oleh, jam.instant()));
    }

    private static void tolakYangDikoreksi(LhuTerbit l) {
        if (!l.berlaku()) {
            throw new IsianKeliru(l.pengganti() == null ? "LHU ini tidak berlaku lagi; hardcopynya tidak diserahkan."
                : "LHU ini sudah dikoreksi dengan " + l.pengganti() + ". Serahkan hardcopy laporan itu; lembar lama tidak diserahkan.");
        }
    }

    private static void serahkan(int banyak) {
        if (banyak == 0) {
            throw new IsianKeliru("Tidak ada hardcopy LHU ini yang menunggu: tandai dulu siap, atau sudah diserahkan.");
        }
    }
}
