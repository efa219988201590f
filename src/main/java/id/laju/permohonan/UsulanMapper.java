package id.laju.permohonan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface UsulanMapper {

    String MILIK = """
        from usulan_layanan where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{pola}::text is null or produk ilike #{pola} or uraian ilike #{pola} or pengusul ilike #{pola})
        """;

    @Insert("""
        insert into usulan_layanan (satker, pelanggan_id, pembuat, pengusul, produk, uraian, dibuat)
        values (#{satker}, #{pelangganId}, #{pembuat}, #{pengusul}, #{produk}, #{uraian}, #{dibuat})""")
    void tambah(String satker, long pelangganId, long pembuat, String pengusul, String produk, String uraian, Instant dibuat);

    @Select("select * from usulan_layanan where pelanggan_id = #{pelangganId} order by dibuat desc")
    List<UsulanLayanan> milik(long pelangganId);

    /** Open ones first. */
    @Select("select * " + MILIK + " order by ditangani is not null, dibuat desc limit #{ukuran} offset #{lewati}")
    List<UsulanLayanan> daftar(String[] satker, String pola, int ukuran, int lewati);

    @Select("select count(*) " + MILIK)
    long banyak(String[] satker, String pola);

    @Update("""
        update usulan_layanan set ditangani = #{saat}, penangan = #{oleh}, jawaban = #{jawaban}
        where id = #{id} and satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and ditangani is null""")
    int tangani(long id, String[] satker, String jawaban, String oleh, Instant saat);

    @Select("select exists (select from usulan_layanan where id = #{id} and satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}))")
    boolean ada(long id, String[] satker);
}
