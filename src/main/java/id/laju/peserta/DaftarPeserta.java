package id.laju.peserta;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The list of one order and its rules, whoever changes it; who may, is asked before. */
@Component
class DaftarPeserta {

    private final PesertaMapper mapper;
    private final ObjectProvider<PesertaLayanan> layanan;

    DaftarPeserta(PesertaMapper mapper, ObjectProvider<PesertaLayanan> layanan) {
        this.mapper = mapper;
        this.layanan = layanan;
    }

    /** @throws TidakDitemukan when orders of this service name nobody */
    PesertaLayanan layanan(Permohonan p) {
        return layanan.stream().filter(l -> l.layanan().contains(p.layanan())).findFirst().orElseThrow(() -> new TidakDitemukan("Permohonan ini tidak memiliki daftar peserta."));
    }

    Peserta ambil(Permohonan p, long id) {
        return mapper.cari(id).filter(x -> x.permohonanId() == p.id()).orElseThrow(() -> new TidakDitemukan("Peserta ini tidak ada pada permohonan ini."));
    }

    void tambah(Permohonan p, IsianPeserta isian) {
        IsianPeserta rapi = isian.rapi();
        rapi.periksa().selesai();
        wajibMuat(p, 1, "nama");
        wajibBaru(p, rapi, 0, "nama");
        mapper.tambah(p.id(), rapi);
        layanan(p).berubah(p);
    }

    /** @return those that were added */
    List<IsianPeserta> tempel(Permohonan p, String teks) {
        List<IsianPeserta> semua = BacaTempelan.baca(teks);
        wajibMuat(p, semua.size(), "tempelan");
        semua.forEach(i -> wajibBaru(p, i, 0, "tempelan"));
        semua.forEach(i -> mapper.tambah(p.id(), i));
        layanan(p).berubah(p);
        return semua;
    }

    void ubah(Permohonan p, Peserta lama, IsianPeserta isian) {
        IsianPeserta rapi = isian.rapi();
        rapi.periksa().selesai();
        wajibBaru(p, rapi, lama.id(), "nama");
        mapper.ubah(lama.id(), rapi);
        layanan(p).berubah(p);
    }

    void hapus(Permohonan p, Peserta lama) {
        mapper.hapus(lama.id());
        mapper.rapatkan(p.id(), lama.urut());
        layanan(p).berubah(p);
    }

    private void wajibMuat(Permohonan p, int tambahan, String bidang) {
        layanan(p).kunci(p);
        int paling = layanan(p).paling(p);
        int ada = mapper.jumlah(p.id());
        if (ada + tambahan > paling) {
            throw IsianKeliru.pada(bidang, "Permohonan ini paling banyak untuk " + paling + " peserta; sekarang sudah " + ada + " dan akan ditambah " + tambahan + ". Kurangi, atau buat permohonan lain.");
        }
    }

    private void wajibBaru(Permohonan p, IsianPeserta isian, long kecuali, String bidang) {
        if (mapper.semua(p.id()).stream().anyMatch(x -> x.id() != kecuali && isian.sama(x.nama(), x.email()))) {
            throw IsianKeliru.pada(bidang, isian.nama() + " dengan e-mail yang sama sudah ada dalam daftar; periksa lagi.");
        }
    }
}
