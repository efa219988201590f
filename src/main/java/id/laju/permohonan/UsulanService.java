package id.laju.permohonan;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "klik disini": products and parameters that are not in the list, told to the section concerned (REQ-032). */
@Service
public class UsulanService {

    private final UsulanMapper mapper;
    private final Clock jam;

    UsulanService(UsulanMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    @Transactional
    public void kirim(PenggunaLogin saya, String produk, String uraian) {
        new PeriksaIsian().wajib("produk", produk, "Isi nama produk atau alat yang Anda cari.").panjang("produk", produk, 200, "Nama produk atau alat")
            .wajib("uraian", uraian, "Jelaskan standar atau parameter yang Anda perlukan.").panjang("uraian", uraian, 2000, "Uraian").selesai();
        mapper.tambah(saya.satker(), saya.pelangganId(), saya.penggunaId(), saya.namaPelanggan(), produk.strip(), uraian.strip(), jam.instant());
    }

    public List<UsulanLayanan> milik(PenggunaLogin saya) {
        return mapper.milik(saya.pelangganId());
    }

    /** Those of the given satker, open ones first. */
    public Halaman<UsulanLayanan> daftar(Collection<String> satker, PermintaanHalaman p) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, p.pola(), p.ukuran(), p.lewati()), mapper.banyak(kode, p.pola()), p);
    }

    /** The answer is shown to the customer. @throws TidakDitemukan when it is another satker's @throws IsianKeliru when a colleague was faster */
    @Transactional
    public void tangani(Collection<String> satker, long id, String jawaban, String oleh) {
        String[] kode = satker.toArray(String[]::new);
        if (!mapper.ada(id, kode)) {
            throw TidakDitemukan.untuk("Usulan", id);
        }
        new PeriksaIsian().wajib("jawaban", jawaban, "Isi jawaban untuk pelanggan.").panjang("jawaban", jawaban, 1000, "Jawaban").selesai();
        if (mapper.tangani(id, kode, jawaban.strip(), oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Usulan ini sudah dijawab rekan Anda, dan jawaban itu yang dibaca pelanggan. Yang Anda ketik tidak disimpan: " + jawaban.strip());
        }
    }
}
