package id.laju.pemantauan;

import id.laju.arsip.ArsipService;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JenisDokumen;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.HasilOrder;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.pengujian.SampelButa;
import id.laju.umum.TidakDitemukan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The documents kept with an order (DOC-001, DOC-008): letters and reports as they were issued, and what staff added. */
@Component
class DokumenKasus {

    private final DokumenService dokumen;
    private final ArsipService arsip;
    private final PermohonanService permohonan;
    private final BerkasPermohonan berkasPermohonan;
    private final BerkasService berkas;
    private final List<HasilOrder> hasilOrder;

    DokumenKasus(DokumenService dokumen, ArsipService arsip, PermohonanService permohonan, BerkasPermohonan berkasPermohonan, BerkasService berkas, List<HasilOrder> hasilOrder) {
        this.dokumen = dokumen;
        this.arsip = arsip;
        this.permohonan = permohonan;
        this.berkasPermohonan = berkasPermohonan;
        this.berkas = berkas;
        this.hasilOrder = hasilOrder;
    }

    /** Reports open through their own address, which asks for the survey first. */
    List<BarisDokumen> untukPelanggan(Permohonan p) {
        String akar = "/portal/kasus/" + p.id();
        Map<UUID, String> sendiri = dokumenHasil(p);
        Stream<BarisDokumen> resmi = milikPelanggan(p).map(d -> baris(d, sendiri.getOrDefault(d.id(), hasil(d) ? laporan(p, d) : akar + "/dokumen/" + d.id())));
        return Stream.concat(resmi, arsip.untukPelanggan(p.id()).stream().map(a -> new BarisDokumen(a.judul(), null, a.pada(), null, akar + "/arsip/" + a.id()))).toList();
    }

    /** Issued, and not for the balai alone. */
    Stream<Dokumen> milikPelanggan(Permohonan p) {
        return terbit(p).filter(d -> !d.jenis().intern());
    }

    List<BarisDokumen> untukBalai(Permohonan p) {
        return terbit(p).map(d -> baris(d, "/kelola/order/" + p.id() + "/dokumen/" + d.id())).toList();
    }

    /** Files that CS opened for the laboratory. */
    List<BarisDokumen> untukLab(Permohonan p) {
        return berkasPermohonan.untukLab(p.id()).stream().map(id -> berkasLab(p, id)).sorted(Comparator.comparing(Berkas::nama))
                .map(b -> new BarisDokumen("Data dukung", b.nama(), null, null, "/kasus/" + p.kasus() + "/berkas/" + b.id())).toList();
    }

    /** One of them, under a name that does not tell whose it is. @throws TidakDitemukan for all other files */
    Berkas berkasLab(Permohonan p, UUID id) {
        if (!berkasPermohonan.untukLab(p.id()).contains(id)) {
            throw new TidakDitemukan("Berkas ini tidak ada.");
        }
        Berkas b = berkas.ambil(id);
        return b.bernama(SampelButa.samarkan(b.nama(), p));
    }

    private Stream<Dokumen> terbit(Permohonan p) {
        return dokumen.milikKasus(p.kasus()).stream().filter(d -> d.diterbitkan() != null);
    }

    /** What the order was for: open after the survey, at an address that asks for it. */
    Predicate<Dokumen> hasil(Permohonan p) {
        Map<UUID, String> sendiri = dokumenHasil(p);
        return d -> hasil(d) || sendiri.containsKey(d.id());
    }

    private Map<UUID, String> dokumenHasil(Permohonan p) {
        return hasilOrder.stream().filter(h -> h.layanan().contains(p.layanan())).findFirst().map(h -> h.dokumenHasil(p.id())).orElse(Map.of());
    }

    private static boolean hasil(Dokumen d) {
        return d.jenis() == JenisDokumen.LHU || d.jenis() == JenisDokumen.SERTIFIKAT_KALIBRASI || sertifikat(d) || person(d);
    }

    private static boolean sertifikat(Dokumen d) {
        return d.jenis() == JenisDokumen.SERTIFIKAT_KESESUAIAN || d.jenis() == JenisDokumen.LAMPIRAN_SERTIFIKAT;
    }

    private static boolean person(Dokumen d) {
        return d.jenis() == JenisDokumen.SERTIFIKAT_PERSON || d.jenis() == JenisDokumen.KARTU_PERSON;
    }

    private String laporan(Permohonan p, Dokumen d) {
        if (person(d)) {
            return "/portal/person/" + p.id();
        }
        if (sertifikat(d)) {
            return "/portal/sertifikat";
        }
        return permohonan.laporan(p.id()).stream().filter(l -> d.id().equals(l.dokumenId())).map(Laporan::id).findFirst()
                .map(id -> "/portal/lhu/" + id + "/unduh").orElse("/portal/lhu");
    }

    private static BarisDokumen baris(Dokumen d, String alamat) {
        return new BarisDokumen(d.judul(LocaleContextHolder.getLocale()), d.nomor(), d.diterbitkan(), keadaan(d), alamat);
    }

    /** Null while it counts. */
    static String keadaan(Dokumen d) {
        return switch (d.status()) {
            case BATAL -> "Batal";
            case DIAMANDEMEN -> "Diamandemen";
            case DIGANTI -> "Diganti";
            default -> null;
        };
    }

    /** An issued document of this case. @throws TidakDitemukan for drafts and for documents of other cases */
    Dokumen satu(Permohonan p, UUID id) {
        return terbit(p).filter(d -> d.id().equals(id)).findFirst().orElseThrow(() -> new TidakDitemukan("Dokumen ini tidak ada."));
    }

    /** A letter that the customer may open here; reports have their own address. */
    Dokumen surat(Permohonan p, UUID id) {
        Dokumen d = satu(p, id);
        if (hasil(p).test(d) || d.jenis().intern()) {
            throw new TidakDitemukan("Dokumen ini tidak ada.");
        }
        return d;
    }
}
