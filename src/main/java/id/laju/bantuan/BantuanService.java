package id.laju.bantuan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.BersihHtml;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class BantuanService {

    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final SatkerService satker;
    private final SuratService surat;
    private final BerkasService berkas;
    private final MessageSource kata;

    BantuanService(PelangganService pelanggan, PenggunaService pengguna, SatkerService satker, SuratService surat,
            BerkasService berkas, MessageSource kata) {
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.satker = satker;
        this.surat = surat;
        this.berkas = berkas;
        this.kata = kata;
    }

    /**
     * To the balai's service address, and a copy to the person who wrote.
     *
     * @param nama of the attached file, null when there is none (PDF or photo, 1 MB)
     * @throws id.laju.umum.IsianKeliru when a field or the file is refused
     */
    @Transactional
    void kirim(PenggunaLogin saya, JenisPesan jenis, IsianPesan isian, String nama, byte[] isi) {
        isian.periksa(jenis);
        Pelanggan p = pelanggan.ambil(saya.pelangganId());
        UUID lampiran = nama == null ? null : berkas.simpan(p.satker(), nama, isi, saya.pelaku(), Aturan.LAMPIRAN_PERTANYAAN).id();
        String surelSaya = pengguna.ambil(saya.penggunaId()).surel();
        String judul = jenis.sebutan() + ": " + isian.tentang().strip();
        Map<String, String> model = model(saya, p, jenis, isian, surelSaya);
        kirim(p.satker(), satker.ambil(p.satker()).surel(), judul, model, lampiran);
        kirim(p.satker(), surelSaya, "Salinan " + judul, model, lampiran);
    }

    private void kirim(String kode, String kepada, String judul, Map<String, String> model, UUID lampiran) {
        long id = surat.kirim(kode, kepada, judul, "pesan-pelanggan", model);
        if (lampiran != null) {
            surat.lampirkan(id, lampiran);
        }
    }

    private Map<String, String> model(PenggunaLogin saya, Pelanggan p, JenisPesan jenis, IsianPesan isian, String surel) {
        return Map.of("jenis", jenis.sebutan(), "pelanggan", p.namaLengkap(), "nama", saya.nama(), "surel", surel, "telepon", p.telepon(),
            "layanan", isian.layanan() == null ? "" : kata.getMessage("permohonan.layanan." + isian.layanan(), null, "", Locale.forLanguageTag("id")),
            "tentang", isian.tentang().strip(), "uraian", BersihHtml.bersihkan(isian.uraian()));
    }
}
