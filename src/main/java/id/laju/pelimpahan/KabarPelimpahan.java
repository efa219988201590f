package id.laju.pelimpahan;

import id.laju.staf.Peran;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails to the deputy, and to the absent colleague when somebody else arranged it. */
@Component
class KabarPelimpahan {

    private final SuratService surat;
    private final StafService staf;
    private final String alamat;

    KabarPelimpahan(SuratService surat, StafService staf, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.staf = staf;
        this.alamat = alamat;
    }

    void dibuat(Pelimpahan p) {
        String judul = "Pelimpahan tugas dari " + staf.nama(p.berhalangan()) + ", " + Tanggal.panjang(p.mulai()) + " sampai " + Tanggal.panjang(p.sampai());
        kirim(p, "baru", judul, "pelimpahan-baru");
    }

    void diakhiri(Pelimpahan p) {
        kirim(p, "akhir", "Pelimpahan tugas dari " + staf.nama(p.berhalangan()) + " diakhiri", "pelimpahan-berakhir");
    }

    private void kirim(Pelimpahan p, String jenis, String judul, String templat) {
        String oleh = p.diakhiri() == null ? p.dibuatOleh() : p.diakhiriOleh();
        List<String> penerima = p.berhalangan().equals(oleh) ? List.of(p.pengganti()) : List.of(p.pengganti(), p.berhalangan());
        penerima.forEach(id -> kirim(p, jenis, judul, templat, staf.ambil(id)));
    }

    private void kirim(Pelimpahan p, String jenis, String judul, String templat, Staf orang) {
        surat.kirimSekali("pelimpahan/" + p.id() + "/" + jenis + "/" + orang.id(), p.satker(), orang.surel(), judul, templat,
            Map.of("nama", orang.nama(), "berhalangan", staf.nama(p.berhalangan()), "pengganti", staf.nama(p.pengganti()), "peran", peran(p),
                "masa", Tanggal.panjang(p.mulai()) + " sampai " + Tanggal.panjang(p.sampai()), "alasan", p.alasan(), "halaman", alamat + "/kelola/pelimpahan"));
    }

    private String peran(Pelimpahan p) {
        return staf.semuaPeran().stream().filter(x -> p.daftarPeran().contains(x.kode())).map(Peran::nama).collect(Collectors.joining(", "));
    }
}
