package id.laju.sop;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Sop;
import id.laju.dokumen.Sop.Kotak;
import id.laju.dokumen.TabelSop;
import id.laju.dokumen.Teks;
import id.laju.mesin.VersiModel;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.NomorTerdaftar;
import id.laju.penomoran.Penomoran;
import id.laju.proses.Revisi;
import id.laju.proses.RevisiService;
import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Model, boxes and head of an SOP as one document. */
@Component
public class NaskahSop {

    static final String BELUM_BERNOMOR = "(belum bernomor)";

    private final ModelSop model;
    private final IsiSopService isi;
    private final RevisiService revisi;
    private final SatkerService satker;
    private final Penomoran penomoran;
    private final DokumenService dokumen;

    NaskahSop(ModelSop model, IsiSopService isi, RevisiService revisi, SatkerService satker, Penomoran penomoran, DokumenService dokumen) {
        this.model = model;
        this.isi = isi;
        this.revisi = revisi;
        this.satker = satker;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
    }

    TabelSop tabel(BahanSop b) {
        return model.tabel(b, pendahulu(b));
    }

    String susunan(BahanSop b) {
        return model.susunan(b, pendahulu(b));
    }

    private List<String> pendahulu(BahanSop b) {
        return IsiSop.butir(isi.berlaku(b.akar().kunci(), b.satker()).pendahulu());
    }

    /** With DRAF on every page. */
    @Transactional(readOnly = true)
    byte[] draf(BahanSop b) {
        Sop naskah = rancangan(b);
        return dokumen.cetak(b.satker(), naskah.nomor(), naskah);
    }

    @Transactional(readOnly = true)
    byte[] buku(BahanSop b) {
        return BukuSop.tulis(rancangan(b));
    }

    private Sop rancangan(BahanSop b) {
        return naskah(b, nomor(b.akar().kunci(), b.satker()), revisi(b.akar()) + "/0", true, null);
    }

    String nomor(String proses, String kode) {
        return penomoran.cari(kode, JenisNomor.SOP, proses).map(NomorTerdaftar::nomor).orElse(BELUM_BERNOMOR);
    }

    int revisi(VersiModel v) {
        return revisi.dari(v.id()).map(Revisi::nomor).orElse(v.versi() - 1);
    }

    /** @param sebutanRevisi such as "0/0" */
    Sop naskah(BahanSop b, String nomor, String sebutanRevisi, boolean draf, Penanda penanda) {
        VersiModel v = b.akar();
        String kode = b.satker();
        IsiSop i = isi.berlaku(v.kunci(), kode);
        Optional<Revisi> r = revisi.dari(v.id());
        ZoneId zona = satker.ambil(kode).zonaWaktu();
        LocalDate dirilis = hari(r.map(Revisi::pada).orElse(v.sejak()), zona);
        LocalDate dibuat = revisi.semua(v.kunci(), v.satker()).stream().map(x -> hari(x.pada(), zona)).min(LocalDate::compareTo).orElse(dirilis);
        LocalDate efektif = r.filter(x -> x.usulan() != null).map(Revisi::tanggalEfektif).orElse(dirilis);
        return new Sop(satker.ambil(kode).nama(), nomor, nama(i, v), dibuat, dirilis, efektif, sebutanRevisi, kotak(i, b), tabel(b), draf,
            penanda == null ? menurutRilis(r) : penanda);
    }

    /** Whom the release of a balai's own model names; a draft has no signer yet. */
    private static Penanda menurutRilis(Optional<Revisi> r) {
        return r.filter(x -> x.satker() != null && x.nama() != null).map(x -> new Penanda(null, Teks.dari(x.jabatan()), x.nama(), x.nip(), null)).orElse(null);
    }

    private static LocalDate hari(OffsetDateTime saat, ZoneId zona) {
        return saat.atZoneSameInstant(zona).toLocalDate();
    }

    static String nama(IsiSop i, VersiModel v) {
        return i.nama() == null ? "SOP " + v.sebutan() : i.nama();
    }

    private List<Kotak> kotak(IsiSop i, BahanSop b) {
        return List.of(new Kotak("Dasar Hukum", IsiSop.butir(i.dasarHukum())), new Kotak("Kualifikasi Pelaksana", IsiSop.butir(i.kualifikasi())),
            new Kotak("Keterkaitan", keterkaitan(i, b.akar(), b.lemari(), isi.semua(b.satker()))), new Kotak("Peralatan/Perlengkapan", IsiSop.butir(i.peralatan())),
            new Kotak("Peringatan", IsiSop.butir(i.peringatan())), new Kotak("Pencatatan dan Pendataan", IsiSop.butir(i.pencatatan())));
    }

    /** What is typed, what comes before, what is called, what calls. */
    List<String> keterkaitan(IsiSop i, VersiModel v, LemariModel lemari, Function<String, IsiSop> semua) {
        List<String> hasil = new ArrayList<>(IsiSop.butir(i.keterkaitan()));
        Stream.of(IsiSop.butir(i.pendahulu()).stream(), model.dipanggil(v, lemari).stream().map(ModelSop.Proses::kunci), model.pemanggil(v.kunci(), lemari).stream().map(ModelSop.Proses::kunci))
            .flatMap(s -> s).distinct().map(k -> nama(semua.apply(k), lemari.berlaku(k))).filter(n -> !hasil.contains(n)).forEach(hasil::add);
        return hasil;
    }
}
