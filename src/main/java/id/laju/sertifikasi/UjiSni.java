package id.laju.sertifikasi;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.LayananService;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.Standar;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the balai's own laboratory tests for a product that is certified. */
@Component
class UjiSni {

    /** @param parameter those that can be chosen today and those that cannot, with the reason */
    record Uji(long produkId, long standarId, String standar, List<PilihanParameter> parameter) {

        boolean semua(List<Long> ids) {
            return parameter.stream().filter(PilihanParameter::bisaDipilih).map(PilihanParameter::id).toList().containsAll(ids);
        }
    }

    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final ProdukSertifikasiService produk;
    private final LayananService lab;

    UjiSni(SertifikasiService sertifikasi, KatalogSertifikasi katalog, ProdukSertifikasiService produk, LayananService lab) {
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.produk = produk;
        this.lab = lab;
    }

    /** By the same standard, also in an older writing; empty for a product that is tested elsewhere. */
    Optional<Uji> untuk(Permohonan p) {
        Long sni = sertifikasi.ambil(p).produkSertifikasiId();
        return sni == null ? Optional.empty() : Optional.of(produk.ambil(p.satker(), sni)).filter(x -> x.produkId() != null).flatMap(x -> cari(p, x));
    }

    private Optional<Uji> cari(Permohonan p, ProdukSertifikasi x) {
        return lab.standar(p.satker(), x.produkId(), katalog.hariIni(p.satker())).stream()
            .filter(s -> s.jenis() == JenisStandar.UMUM && (s.kode().equals(x.acuan()) || s.alias().contains(x.acuan()))).findFirst().map(s -> uji(p, x, s));
    }

    private Uji uji(Permohonan p, ProdukSertifikasi x, Standar s) {
        List<PilihanParameter> semua = lab.kelompokParameter(p.satker(), x.produkId(), s.id(), katalog.hariIni(p.satker())).stream().flatMap(k -> k.isi().stream()).toList();
        return new Uji(x.produkId(), s.id(), s.label(), semua);
    }
}
