package id.laju.layanan;

import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The catalogue as pages of lists: for administrators, and the public price list. */
@Service
public class CariLayananService {

    private final CariLayananMapper mapper;

    CariLayananService(CariLayananMapper mapper) {
        this.mapper = mapper;
    }

    /** Sort columns: nama, lab, janji. */
    public Halaman<BarisProduk> produk(String satker, PermintaanHalaman p) {
        return new Halaman<>(mapper.produk(satker, p), mapper.banyakProduk(satker, p), p);
    }

    /** Sort columns: kode, nama, berlaku. The search also finds aliases. */
    public Halaman<BarisStandar> standar(String satker, PermintaanHalaman p) {
        return new Halaman<>(mapper.standar(satker, p), mapper.banyakStandar(satker, p), p);
    }

    /** Sort columns: nama, standar, tarif; otherwise the order of the catalogue. */
    public Halaman<BarisParameter> parameter(String satker, SaringanParameter saringan, LocalDate tanggal, PermintaanHalaman p) {
        return new Halaman<>(mapper.parameter(satker, saringan, tanggal, p), mapper.banyakParameter(satker, saringan, tanggal, p), p);
    }

    /** With the state of that day. Sort columns: nomor, parameter, metode, sampai. */
    public Halaman<BarisLingkup> lingkup(String satker, LocalDate tanggal, PermintaanHalaman p) {
        return new Halaman<>(mapper.lingkup(satker, tanggal, p), mapper.banyakLingkup(satker, tanggal, p), p);
    }

    /** The prices in force on that day, of active products and of other services. Sort columns: nama, uraian, jumlah. */
    public Halaman<BarisTarif> tarif(String satker, LocalDate tanggal, PermintaanHalaman p) {
        return new Halaman<>(mapper.tarif(satker, tanggal, p), mapper.banyakTarif(satker, tanggal, p), p);
    }
}
