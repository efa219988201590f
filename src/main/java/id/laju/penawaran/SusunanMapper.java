package id.laju.penawaran;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SusunanMapper {

    @Select("""
        select id, permohonan_id, keputusan, catatan, penerima, cara_bayar, oleh, pada, kembali_catatan, kembali_oleh, kembali_pada
        from susunan_penawaran where permohonan_id = #{permohonanId} order by id desc limit 1""")
    Optional<Susunan> terakhir(long permohonanId);

    @Select("select jenis, uraian, satuan, banyak, harga from susunan_biaya where susunan_id = #{susunanId} order by urutan")
    List<BiayaDitanggung> biaya(long susunanId);

    @Select("""
        insert into susunan_penawaran (permohonan_id, keputusan, catatan, penerima, cara_bayar, oleh, pada)
        values (#{permohonanId}, #{keputusan}, #{i.catatan}, #{i.penerima}, #{i.caraBayar}, #{oleh}, #{pada}) returning id""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    long tambah(long permohonanId, Susunan.Keputusan keputusan, IsianSusunan i, String oleh, Instant pada);

    @Insert("""
        insert into susunan_biaya (susunan_id, urutan, jenis, uraian, satuan, banyak, harga)
        values (#{susunanId}, #{urutan}, #{b.jenis}, #{b.uraian}, #{b.satuan}, #{b.banyak}, #{b.harga})""")
    void tambahBiaya(long susunanId, int urutan, BiayaDitanggung b);

    @Update("update susunan_penawaran set kembali_catatan = #{catatan}, kembali_oleh = #{oleh}, kembali_pada = #{pada} where id = #{id}")
    void kembalikan(long id, String catatan, String oleh, Instant pada);
}
