package id.laju.dokumen;

import id.laju.berkas.BerkasService;
import id.laju.berkas.JenisBerkas;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renders a draft with a fresh verification code and keeps its file. */
@Component
class PenyusunDraf {

    private static final String PEMBUAT = "sistem";

    private final PencetakDokumen pencetak;
    private final BerkasService berkas;
    private final Clock clock;

    PenyusunDraf(PencetakDokumen pencetak, BerkasService berkas, Clock clock) {
        this.pencetak = pencetak;
        this.berkas = berkas;
        this.clock = clock;
    }

    Dokumen susun(String satker, String nomor, String kasus, int versi, ModelDokumen model) {
        String kode = KodeVerifikasi.baru();
        byte[] pdf = pencetak.denganVerifikasi(satker, nomor, kode, model);
        var draf = berkas.simpanBuatan(satker, NamaDokumen.dari(model.judul(), nomor), JenisBerkas.PDF, pdf, PEMBUAT);
        Optional<Penanda> penanda = Optional.ofNullable(model.penanda());
        return new Dokumen(UUID.randomUUID(), satker, model.jenis(), nomor, versi, kasus, model.judul(), StatusDokumen.DRAF, model.wajibTte(),
            kode, draf.id(), null, draf.sha256(), penanda.map(Penanda::staf).orElse(null), penanda.map(Penanda::nama).orElse(null),
            penanda.map(p -> p.jabatan().id()).orElse(null), false, null, null, clock.instant(), null, null, null);
    }
}
