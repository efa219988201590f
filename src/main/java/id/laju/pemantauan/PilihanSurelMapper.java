package id.laju.pemantauan;

import id.laju.surat.JenisSurel;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PilihanSurelMapper {

    /** Somebody with this address does without, and nobody else with it wants this kind. */
    @Select("""
        select exists (select from pengguna p join pilihan_surel t on t.pengguna_id = p.id where lower(p.surel) = lower(#{surel}) and t.jenis = #{jenis})
            and not exists (select from pengguna p where lower(p.surel) = lower(#{surel}) and not exists (select from pilihan_surel t where t.pengguna_id = p.id and t.jenis = #{jenis}))""")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    boolean tidakMau(String surel, JenisSurel jenis);

    @Select("select jenis from pilihan_surel where pengguna_id = #{penggunaId}")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<JenisSurel> ditolak(long penggunaId);

    @Delete("delete from pilihan_surel where pengguna_id = #{penggunaId}")
    void kosongkan(long penggunaId);

    @Insert("insert into pilihan_surel values (#{penggunaId}, #{jenis}) on conflict do nothing")
    void tolak(long penggunaId, JenisSurel jenis);
}
