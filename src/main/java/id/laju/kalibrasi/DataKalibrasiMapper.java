package id.laju.kalibrasi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DataKalibrasiMapper {

    /** The row without its points and standards. */
    record Kepala(String satuan, String dsi, BigDecimal suhu, BigDecimal suhuU, BigDecimal kelembapan, BigDecimal kelembapanU, String nomorLk) {
    }

    @Insert("""
        insert into data_kalibrasi (hasil_id, satuan, dsi, suhu, suhu_u, kelembapan, kelembapan_u, nomor_lk)
        values (#{hasilId}, #{d.satuan}, #{d.dsi}, #{d.suhu}, #{d.suhuU}, #{d.kelembapan}, #{d.kelembapanU}, #{d.nomorLk})""")
    void simpan(long hasilId, DataKalibrasi d);

    @Insert("""
        insert into data_kalibrasi_titik (hasil_id, urutan, nominal, pembacaan, rata, koreksi, ketidakpastian, cmc)
        values (#{hasilId}, #{urutan}, #{t.nominal}, #{t.pembacaan}, #{t.rata}, #{t.koreksi}, #{t.ketidakpastian}, #{t.cmc})""")
    void titik(long hasilId, int urutan, TitikHasil t);

    @Insert("""
        insert into data_kalibrasi_standar (hasil_id, standar_id, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, berlaku_sampai)
        values (#{hasilId}, #{s.standarId}, #{s.kode}, #{s.nama}, #{s.namaEn}, #{s.merek}, #{s.nomorSeri}, #{s.nomorSertifikat}, #{s.penerbit}, #{s.berlakuSampai})""")
    void standar(long hasilId, StandarDipakai s);

    @Insert("""
        insert into data_kalibrasi (hasil_id, satuan, dsi, suhu, suhu_u, kelembapan, kelembapan_u, nomor_lk)
        select #{ke}, satuan, dsi, suhu, suhu_u, kelembapan, kelembapan_u, nomor_lk from data_kalibrasi where hasil_id = #{dari}""")
    void salin(long dari, long ke);

    @Insert("""
        insert into data_kalibrasi_titik (hasil_id, urutan, nominal, pembacaan, rata, koreksi, ketidakpastian, cmc)
        select #{ke}, urutan, nominal, pembacaan, rata, koreksi, ketidakpastian, cmc from data_kalibrasi_titik where hasil_id = #{dari}""")
    void salinTitik(long dari, long ke);

    @Insert("""
        insert into data_kalibrasi_standar (hasil_id, standar_id, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, berlaku_sampai)
        select #{ke}, standar_id, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, berlaku_sampai from data_kalibrasi_standar where hasil_id = #{dari}""")
    void salinStandar(long dari, long ke);

    @Select("select satuan, dsi, suhu, suhu_u, kelembapan, kelembapan_u, nomor_lk from data_kalibrasi where hasil_id = #{hasilId}")
    Optional<Kepala> kepala(long hasilId);

    @Select("select nominal, pembacaan, rata, koreksi, ketidakpastian, cmc from data_kalibrasi_titik where hasil_id = #{hasilId} order by urutan")
    List<TitikHasil> semuaTitik(long hasilId);

    @Select("""
        select standar_id, kode, nama, nama_en, merek, nomor_seri, nomor_sertifikat, penerbit, berlaku_sampai from data_kalibrasi_standar
        where hasil_id = #{hasilId} order by kode""")
    List<StandarDipakai> semuaStandar(long hasilId);
}
