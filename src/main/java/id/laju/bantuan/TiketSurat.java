package id.laju.bantuan;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.BersihHtml;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Mails about tickets; each message of the balai is told once to each address. */
@Component
class TiketSurat {

    /** Nobody does without it: the answer waits for the customer, and closes when nothing comes. */
    private static final String MENUNGGU = "tiket";

    private final TiketMapper mapper;
    private final SuratService surat;
    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final JawabanService jawaban;
    private final SatkerService satker;

    TiketSurat(TiketMapper mapper, SuratService surat, PelangganService pelanggan, PenggunaService pengguna, JawabanService jawaban, SatkerService satker) {
        this.mapper = mapper;
        this.surat = surat;
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.jawaban = jawaban;
        this.satker = satker;
    }

    /** @param batas end of the wait that begins with this mail; null where there is none */
    void dijawab(long id, Instant batas) {
        kirim(id, "jawab", "Pertanyaan Anda dijawab", "sudah dijawab", batas, MENUNGGU);
    }

    void ingatkan(long id) {
        kirim(id, "ingat", "Pengingat: jawaban balai menunggu tanggapan Anda", "sudah dijawab dan masih menunggu tanggapan Anda", jawaban.batas(mapper.cari(id).orElseThrow()).orElse(null), MENUNGGU);
    }

    void usulan(long id) {
        kirim(id, "usulan", "Usulan Anda dijawab", mapper.cari(id).orElseThrow().hasil().sebutan(), null, "tiket-usulan");
    }

    private void kirim(long id, String langkah, String judul, String kalimat, Instant batas, String templat) {
        Tiket t = mapper.cari(id).orElseThrow();
        PesanTiket akhir = mapper.pesan(id).stream().filter(x -> !x.dariPelanggan()).reduce((a, b) -> b).orElseThrow();
        Pelanggan p = pelanggan.ambil(t.pelangganId());
        Map<String, Object> model = Map.of("nama", p.namaLengkap(), "nomor", t.nomor(), "lampiran", akhir.berkasId() != null, "perihal", t.usulan() ? t.perihal() : "", "kalimat", kalimat,
            "jawaban", BersihHtml.bersihkan(akhir.isi()), "id", id, "batas", batas == null ? "" : Tanggal.batas(batas, satker.ambil(t.satker()).zonaWaktu()));
        penerima(p).forEach(ke -> surat.kirimSekali("tiket/" + akhir.id() + "/" + langkah + "/" + ke, t.satker(), ke, judul + " (" + t.nomor() + ")", templat, model));
    }

    private Set<String> penerima(Pelanggan p) {
        Set<String> semua = new TreeSet<>(pengguna.surel(p.id(), PeranPengguna.PEMOHON));
        if (semua.isEmpty()) {
            semua.add(Tujuan.telepon(p.kontakHp()));
        }
        return semua;
    }
}
