package id.laju.mesin;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PemusnahMapper {

    /** Names the case that may go, until the end of the transaction. @param nomor empty for none */
    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select("select set_config('laju.musnahkan', #{nomor}, true)")
    String bukaPintu(String nomor);

    @Delete("delete from langkah where kasus = #{nomor}")
    void langkah(String nomor);

    @Delete("delete from fase where kasus = #{nomor}")
    void fase(String nomor);

    @Delete("delete from kasus where nomor = #{nomor}")
    void kasus(String nomor);
}
