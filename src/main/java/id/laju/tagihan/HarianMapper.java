package id.laju.tagihan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface HarianMapper {

    @Select("""
        select id, ntpn, ntb, kode_billing, jumlah, dibayar_pada, false tanpa_jam from pembayaran
        where satker = #{satker} and dibayar_pada >= #{dari} and dibayar_pada < #{sampai} order by id""")
    List<SisiUang> laju(String satker, Instant dari, Instant sampai);

    /** Rows that could be read, whatever became of them; the newest file last. */
    @Select("""
        select b.id, b.ntpn, b.ntb, b.kode_billing, b.jumlah, b.dibayar_pada, b.tanpa_jam from impor_uang_baris b join impor_uang i on i.id = b.impor_id
        where i.satker = #{satker} and i.jenis = #{jenis} and b.jumlah is not null and b.dibayar_pada >= #{dari} and b.dibayar_pada < #{sampai} order by b.id""")
    List<SisiUang> berkas(String satker, SumberBerkas jenis, Instant dari, Instant sampai);

    /** Nobody ticks a payment before it is made, so older ones are of no interest. */
    @Select("""
        select distinct on (kunci) kunci, dicentang, keadaan, catatan, pada, oleh from centang_harian
        where satker = #{satker} and pada >= #{dari} order by kunci, id desc""")
    List<Centang> centang(String satker, Instant dari);

    @Insert("""
        insert into centang_harian (satker, kunci, dicentang, keadaan, catatan, pada, oleh)
        values (#{satker}, #{kunci}, #{dicentang}, #{keadaan}, #{catatan}, #{kini}, #{oleh})""")
    void centangkan(String satker, String kunci, boolean dicentang, String keadaan, String catatan, Instant kini, String oleh);
}
