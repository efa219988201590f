package id.laju.bantuan;

import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.BersihHtml;
import id.laju.umum.PeriksaIsian;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class BantuanService {

    private static final int TERPANJANG = 10_000;

    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final SatkerService satker;
    private final SuratService surat;

    BantuanService(PelangganService pelanggan, PenggunaService pengguna, SatkerService satker, SuratService surat) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.satker = satker;
        this.surat = surat;
    }

    /** To the balai's service address, and a copy to the person who wrote. @throws id.laju.umum.IsianKeliru when nothing was written */
    @Transactional
    void kirim(PenggunaLogin saya, JenisPesan jenis, String tentang, String isi) {
        new PeriksaIsian().wajib("tentang", tentang, "Isi perihalnya.").panjang("tentang", tentang, 150, "Perihal")
            .tolakJika(BersihHtml.kosong(isi), "uraian", "Tulis " + jenis.sebutan().toLowerCase() + " Anda.")
            .panjang("uraian", isi, TERPANJANG, jenis.sebutan()).selesai();
        Pelanggan p = pelanggan.ambil(saya.pelangganId());
        String surelSaya = pengguna.ambil(saya.penggunaId()).surel();
        Map<String, String> model = Map.of("jenis", jenis.sebutan(), "pelanggan", p.namaLengkap(), "nama", saya.nama(), "surel", surelSaya,
            "telepon", p.telepon(), "tentang", tentang.strip(), "uraian", BersihHtml.bersihkan(isi));
        String judul = jenis.sebutan() + ": " + tentang.strip();
        surat.kirim(p.satker(), satker.ambil(p.satker()).surel(), judul, "pesan-pelanggan", model);
        surat.kirim(p.satker(), surelSaya, "Salinan " + judul, "pesan-pelanggan", model);
    }
}
